/** Two drafts of an agreement, laid beside each other heading by heading. Pure. */
import type { Sides } from '../sides.ts';
import { type AgreementData, agreementKind, holds, longest, withValue } from './agreement.ts';
import { agreementFile as words } from './words/en/agreement-file.ts';

/** What is drafted; or, with no draft, why it is not needed. */
type Said = { readonly text: string } | { readonly not: string };

const isText = (text: unknown): text is string =>
  typeof text === 'string' && text.trim() !== '' && text.length <= longest;
const same = (a: string, b: string) => holds(a, b) && holds(b, a);

export const sides: Sides<AgreementData, Said, Said> = {
  asked: ({ headings }) => headings.map(({ id, title, prompt }) => ({ id, title, text: prompt })),
  mine: (data, parts) =>
    new Map(
      [...agreementKind.readAnswer(parts, data).articles].map(([id, { text, not }]) => [
        id,
        text.trim() ? { text } : { not },
      ]),
    ),
  read({ headings }, id, raw) {
    if (typeof raw !== 'object' || raw === null || !headings.some((heading) => heading.id === id))
      return undefined;
    const fields = new Map<string, unknown>(Object.entries(raw));
    const [text, not] = [fields.get('text'), fields.get('not')];
    if (isText(text)) return { text };
    return isText(not) ? { not } : undefined;
  },
  lines: (_, __, said) =>
    'text' in said ? said.text.trim().split('\n') : [words.notNeeded(said.not.trim())],
  apart(mine, theirs) {
    if ('text' in mine) return 'text' in theirs && same(mine.text, theirs.text) ? 0 : 2;
    // That a heading can be left out is what they agree on, each for reasons of its own.
    return 'not' in theirs ? 0 : 2;
  },
  added(data, parts, id, theirs) {
    if (!('text' in theirs)) return undefined;
    const { articles } = agreementKind.readAnswer(parts, data);
    const mine = articles.get(id)?.text ?? '';
    const text = holds(mine, theirs.text) ? undefined : withValue(mine, theirs.text);
    return text === undefined ? undefined : { part: id, text };
  },
};
