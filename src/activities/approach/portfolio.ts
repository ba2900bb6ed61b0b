/** The learner's approach as blocks of a document: the message, whose each sentence is, and the versions kept. Pure. */
import { type Block, paragraphs } from '../../documents/document.ts';
import type { Parts } from '../kind.ts';
import { type Approach, type ApproachData, approachKind, balanceOf } from './approach.ts';
import { result as said } from './words/en/approach-result.ts';
import { versions as words } from './words/en/approach-versions.ts';

/** Empty while nothing is written. */
export const portfolioOf = (data: ApproachData, parts: Parts): Block[] =>
  blocksOf(approachKind.readAnswer(parts, data));

export function blocksOf({ to, message, sentences, versions }: Approach): Block[] {
  const quiet = (text: string): Block => ({ kind: 'paragraph', text, tone: 'quiet' });
  const toWhom = (name: string) => (name.trim() ? [quiet(words.to(name))] : []);
  const balance = balanceOf(sentences);
  return [
    ...toWhom(to),
    ...paragraphs(message),
    ...(sentences.length > balance.open
      ? [
          {
            kind: 'table' as const,
            head: [words.sentence, words.whose],
            rows: sentences.map(({ text, mark }) => [text, words.mark[mark ?? 'open']]),
          },
          { kind: 'paragraph' as const, text: said.said(balance) },
        ]
      : []),
    ...versions.flatMap(({ number, at, message: earlier, to: toThen, sentences: marked }) => [
      quiet(`${words.name(number, at)}: ${words.balance(balanceOf(marked))}`),
      ...(toThen === to ? [] : toWhom(toThen)),
      ...paragraphs(earlier, 'quote'),
    ]),
  ];
}
