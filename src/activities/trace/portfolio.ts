/** A trail as blocks of a document: the claim, the answers on the way back, how sure before and after. Pure. */
import { type Block, paragraphs } from '../../documents/document.ts';
import { portfolioParts as words } from '../../words/en/portfolio-parts.ts';
import type { Parts } from '../kind.ts';
import { type TraceData, traceKind } from './trace.ts';

export function portfolioOf(data: TraceData, parts: Parts): readonly Block[] {
  const { before, after, answers, own } = traceKind.readAnswer(parts, data);
  if (before === undefined && after === undefined && !answers.size && !own.trim()) return [];
  const level = (place: number | undefined) =>
    place === undefined ? words.notAnswered : (data.scale[place]?.title ?? '');
  return [
    { kind: 'paragraph', text: words.claim(data.claim.text, data.claim.where), tone: 'quiet' },
    ...(answers.size
      ? [
          {
            kind: 'table',
            head: [words.step, words.answer],
            rows: data.steps.map(({ id, title, options }) => [
              title,
              options
                .filter((option) => answers.get(id)?.includes(option.id))
                .map(({ text }) => text)
                .join('\n') || words.notAnswered,
            ]),
          } as const,
        ]
      : []),
    { kind: 'paragraph', text: words.sure(level(before), level(after)) },
    ...(own.trim() && data.own
      ? [{ kind: 'heading', level: 1, text: data.own.label } as const, ...paragraphs(own)]
      : []),
  ];
}
