/** A weighing as blocks of a document: the partner, what was weighed, what is within reach, the next step. Pure. */
import { type Block, paragraphs } from '../../documents/document.ts';
import { small } from '../../words/en/phrases.ts';
import { portfolioParts as words } from '../../words/en/portfolio-parts.ts';
import type { Parts } from '../kind.ts';
import { reach, type WeighData, weighKind } from './weigh.ts';

export function portfolioOf(data: WeighData, parts: Parts): readonly Block[] {
  const weighing = weighKind.readAnswer(parts, data);
  const { partner, next, ratings } = weighing;
  const found = reach(weighing, data);
  const rows = data.factors.map(({ id, title, anchors }) => {
    const level = ratings.get(id);
    return [title, level === undefined ? words.stillToWeigh : `${level + 1} · ${anchors[level] ?? ''}`];
  });
  return [
    ...(partner.trim() ? [{ kind: 'paragraph', text: words.partner(partner.trim()) } as const] : []),
    ...(ratings.size ? [{ kind: 'table', head: [words.factor, words.rating], rows } as const] : []),
    ...(found
      ? [
          {
            kind: 'paragraph',
            text: words.reach(
              data.levels[found.level]?.title ?? '',
              small(found.lowest.map(({ title }) => title)),
            ),
          } as const,
        ]
      : []),
    ...(next.trim()
      ? [{ kind: 'heading', level: 1, text: data.next.label } as const, ...paragraphs(next)]
      : []),
  ];
}
