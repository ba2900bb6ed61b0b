/** An agreement as blocks of a document: for its own files and for the portfolio. Pure. */
import { type Block, paragraphs } from '../../documents/document.ts';
import type { Parts } from '../kind.ts';
import { type Agreement, type AgreementData, type Article, agreementKind } from './agreement.ts';
import { agreementFile as words } from './words/en/agreement-file.ts';

/** The articles under headings of level 1, with what is missing said last. Empty when nothing is written. */
export function portfolioOf(data: AgreementData, parts: Parts): readonly Block[] {
  const agreement = agreementKind.readAnswer(parts, data);
  return agreement.articles.size ? articlesOf(data, agreement) : [];
}

/**
 * The same for an agreement with nothing in it too: headings to talk about. Once there is something, what nobody has
 * written yet is named once, at the end: bare headings would hide the ones that say something.
 */
export function articlesOf(data: AgreementData, { articles }: Agreement): readonly Block[] {
  const all = data.headings.map(({ id, title }, index) => ({
    title: words.heading(index + 1, title),
    found: articles.get(id),
  }));
  const open = articles.size ? all.filter(({ found }) => !found).map(({ title }) => title) : [];
  return [
    { kind: 'paragraph', text: words.draft, tone: 'quiet', withNext: true },
    ...(open.length
      ? [
          {
            kind: 'paragraph',
            text: words.written(articles.size, all.length),
            tone: 'quiet',
            withNext: true,
          } as const,
        ]
      : []),
    ...all
      .filter(({ title }) => !open.includes(title))
      .flatMap(({ title, found }): Block[] => [
        { kind: 'heading', level: 1, text: title },
        ...(found ? article(found) : []),
      ]),
    ...(open.length
      ? [
          { kind: 'heading', level: 1, text: words.stillOpen } as const,
          { kind: 'list', items: open } as const,
        ]
      : []),
  ];
}

const article = ({ text, not }: Article): Block[] =>
  paragraphs(text.trim() ? text : words.notNeeded(not.trim()));
