/** A document as an element of a page: every text goes in as text. Needs a browser. */
import { type Block, type Document, isForm } from './document.ts';
import { clean, linesOf } from './text.ts';

/** An `<article>` with the title as its first heading. */
export function toElement({ title, language, blocks }: Document): HTMLElement {
  const article = document.createElement('article');
  article.lang = language;
  article.append(element('h1', title), ...blocks.map(elementOf));
  return article;
}

function elementOf(block: Block): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level + 1}`, block.text);
    case 'paragraph': {
      const paragraph = element('p', block.text);
      if (block.tone === 'quiet') paragraph.className = 'hint';
      if (block.withNext) paragraph.classList.add('with-next');
      if (block.tone !== 'quote') return paragraph;
      const quote = document.createElement('blockquote');
      quote.append(paragraph);
      return quote;
    }
    case 'list': {
      const list = document.createElement(block.ordered ? 'ol' : 'ul');
      if (block.withNext) list.className = 'with-next';
      list.append(...block.items.map((item) => element('li', item)));
      return list;
    }
    case 'table':
      return table(block);
    case 'picture': {
      const image = new Image(block.width, block.height);
      image.alt = clean(block.alt);
      image.src = `data:image/svg+xml,${encodeURIComponent(block.svg)}`;
      return image;
    }
  }
}

function table({ head, rows }: Extract<Block, { kind: 'table' }>): HTMLTableElement {
  const whole = document.createElement('table');
  const row = (cells: readonly string[], tag: 'th' | 'td') => {
    const line = document.createElement('tr');
    line.append(...head.map((_, column) => element(tag, cells[column] ?? '')));
    for (const cell of line.querySelectorAll('th')) cell.scope = 'col';
    return line;
  };
  if (isForm(rows)) whole.className = 'form';
  whole.createTHead().append(row(head, 'th'));
  whole.createTBody().append(...rows.map((cells) => row(cells, 'td')));
  return whole;
}

/** An element with a text in it, its line breaks kept; its own letters say in which direction it runs. */
function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.dir = 'auto';
  made.append(
    ...linesOf(text).flatMap((line, index) => (index ? [document.createElement('br'), line] : [line])),
  );
  return made;
}
