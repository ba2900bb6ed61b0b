/** The learner's seat test as blocks of a document: the sentence, the table, the seat to open first. Pure. */
import { type Block, paragraphs } from '../../documents/document.ts';
import type { Parts } from '../kind.ts';
import { rowsOf, type SeatsData, seatsKind, sentenceOf } from './seats.ts';
import * as words from './words/en/seats.ts';

/** Empty while nothing is answered or written. */
export function portfolioOf(data: SeatsData, parts: Parts): readonly Block[] {
  const seats = seatsKind.readAnswer(parts, data);
  const rows = rowsOf(seats);
  const said = sentenceOf(rows);
  const first = paragraphs(seats.first);
  return [
    ...(said
      ? [
          { kind: 'paragraph', text: said } as const,
          {
            kind: 'table',
            head: [words.rows, words.theyAre],
            rows: rows.map(({ title, place }) => [
              title.trim(),
              place ? words.place[place] : words.unanswered,
            ]),
          } as const,
        ]
      : []),
    ...(first.length ? [{ kind: 'heading', level: 1, text: words.first } as const, ...first] : []),
  ];
}
