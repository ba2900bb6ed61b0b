/** An agreement as blocks of a document: for its own files and for the portfolio. Pure. */
import { type Block, paragraphs } from '../../documents/document.ts';
import { agreementFile as words } from '../../words/en/agreement-file.ts';
import type { Parts } from '../kind.ts';
import { type Agreement, type AgreementData, type Article, agreementKind, headingsAt } from './agreement.ts';

/** The articles under headings of level 1, with what is missing said. Empty when nothing is written. */
export function portfolioOf(data: AgreementData, parts: Parts): readonly Block[] {
  const agreement = agreementKind.readAnswer(parts, data);
  return agreement.articles.size ? articlesOf(data, agreement) : [];
}

/** The same for an agreement with nothing in it too: headings to talk about. */
export function articlesOf(data: AgreementData, agreement: Agreement): readonly Block[] {
  const empty = headingsAt('empty', agreement, data).map(({ title }) => title);
  return [
    { kind: 'paragraph', text: words.draft, tone: 'quiet' },
    ...(empty.length ? [{ kind: 'paragraph', text: words.empty(empty), tone: 'quiet' } as const] : []),
    ...data.headings.flatMap(({ id, title }, index): Block[] => [
      { kind: 'heading', level: 1, text: words.heading(index + 1, title) },
      ...article(agreement.articles.get(id)),
    ]),
  ];
}

function article(found: Article | undefined): Block[] {
  if (found?.text.trim()) return paragraphs(found.text);
  if (found?.not.trim()) return paragraphs(words.notNeeded(found.not.trim()));
  return [{ kind: 'paragraph', text: words.stillEmpty, tone: 'quiet' }];
}
