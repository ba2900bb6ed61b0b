/** A partner map as blocks of a document: the picture, and the table that says the same. Pure. */
import type { Block } from '../../documents/document.ts';
import type { Parts } from '../kind.ts';
import { examplePart, type MapData, mapKind } from './map.ts';
import { levelOf, svgOf, toldOf } from './svg.ts';
import { map as words } from './words/en/map.ts';

/** The learner's own partners; the example is nobody's work. Trust only where it was ticked. */
export function portfolioOf(data: MapData, parts: Parts): readonly Block[] {
  const map = mapKind.readAnswer(new Map([...parts, [examplePart, null]]), data);
  const { partners, between } = map;
  if (!partners.length) return [];
  const called = new Map(partners.map(({ key, name }) => [key, name]));
  const { svg, width, height } = svgOf(map, data);
  return [
    { kind: 'picture', svg, width, height, alt: toldOf(map, data) },
    {
      kind: 'table',
      head: [
        words.name,
        words.level,
        words.formality,
        ...(map.withTrust ? [words.trust] : []),
        words.noteShort,
      ],
      rows: partners.map(({ name, level, formality, trust, note }) => [
        name,
        level ? `${level} ${data.levels[level - 1]}` : words.noTie,
        formality ? words.formalities[formality] : '',
        ...(map.withTrust ? [trust ? words.trusts[trust] : ''] : []),
        note ?? '',
      ]),
    },
    ...(between.length
      ? [
          {
            kind: 'table' as const,
            head: [words.ends.one, words.ends.other, words.closely],
            rows: between.map(({ one, other, level }) => [
              called.get(one) ?? '',
              called.get(other) ?? '',
              levelOf(level, data.levels),
            ]),
          },
        ]
      : []),
  ];
}
