/**
 * A browser's translator, as far as a page notices it. What it "translates" stands in ⟦brackets⟧, so that it can be
 * taken back. Runs in the page: nothing from outside the function is there.
 */

export interface Translator {
  /** Milliseconds until a translation comes; -1 before any other task, as one that is known already may. */
  readonly wait: number;
  /** Texts that stand next to each other are one sentence. */
  readonly merges: boolean;
  /**
   * What it leaves in the place of a Text: a `<font>` in a `<font>`, as Chrome and Edge do; another Text, as Safari; the
   * same Text with other words, as Firefox, which takes out those that it does not need any more.
   */
  readonly leaves: 'font' | 'text' | 'same';
}

/** Those that are met, and one that is as awkward as may be. The contract test tries half of them on each width. */
export const translators: Readonly<Record<string, Translator>> = {
  'as Chrome does': { wait: 4, merges: false, leaves: 'font' },
  'with whole sentences, known already': { wait: -1, merges: true, leaves: 'font' },
  'as Safari does': { wait: 4, merges: true, leaves: 'text' },
  'as Firefox does': { wait: 4, merges: true, leaves: 'same' },
};

/**
 * Begins to translate the page, and goes on with whatever changes in it.
 * @returns ends it, and leaves what is translated
 */
export function translate({ wait, merges, leaves }: Translator): () => void {
  const untouched = 'script, style, template, textarea, svg, title, [translate=no], .notranslate';
  /** What it has written, by the Text that it stands in. */
  const done = new WeakMap<Text, string>();

  const isWanted = (text: Text) =>
    text.isConnected &&
    text.data.trim() !== '' &&
    done.get(text) !== text.data &&
    !text.parentElement?.closest(untouched);

  const textsIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = root instanceof Text ? [root] : [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts;
  };

  const write = (texts: readonly Text[]) => {
    const [first, ...others] = texts as [Text, ...Text[]];
    const words = `⟦${texts.map(({ data }) => data).join('')}⟧`;
    const said = leaves === 'same' ? first : document.createTextNode('');
    said.data = words;
    done.set(said, words);
    if (leaves === 'same') {
      // Everything is taken out of its parent and put in again.
      const parent = first.parentNode as ParentNode;
      const nodes = [...parent.childNodes];
      for (const node of nodes) node.remove();
      parent.append(...nodes.filter((node) => !others.includes(node as Text)));
      return;
    }
    const stands = leaves === 'font' ? document.createElement('font') : said;
    if (stands instanceof Element) {
      const inner = document.createElement('font');
      inner.append(said);
      stands.append(inner);
    }
    first.before(stands);
    for (const text of texts) text.remove();
  };

  const translateIn = (root: Node) => {
    for (const text of textsIn(root)) {
      if (!isWanted(text)) continue;
      const sentence = [text];
      // A space between two is part of their sentence; what stands for another is not.
      for (
        let next = text.nextSibling;
        merges && next instanceof Text && !done.has(next);
        next = next.nextSibling
      )
        sentence.push(next);
      write(sentence);
    }
  };

  const observer = new MutationObserver((records) => {
    const nodes = records.flatMap(({ type, target, addedNodes }) =>
      type === 'childList' ? [...addedNodes] : [target],
    );
    const go = () => {
      for (const node of nodes) translateIn(node);
    };
    if (wait < 0) go();
    else setTimeout(go, wait);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  translateIn(document.body);
  return () => observer.disconnect();
}

/** What was said, from what a translator made of it. */
export const back = (text: string): string => text.replace(/[⟦⟧]/g, '');
