/** What a weighing's schema cannot see: each thing needs an anchor a level, and a way up from all but the highest. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice } from '../../course/checks/twice.ts';
import type { WeighActivity } from './schema.ts';

export function check({ levels, factors }: WeighActivity): Finding[] {
  const known = levels.map(({ id }) => id);
  const highest = known.at(-1);
  return [
    ...idsTwice(levels, ['levels'], 'levels'),
    ...idsTwice(factors, ['factors'], 'factors'),
    ...factors.flatMap(({ id, anchors }, index) => {
      const at = ['factors', index, 'anchors'];
      const missing = known.filter((level) => !anchors[level]);
      const unknown = Object.keys(anchors).filter((level) => !known.includes(level));
      const noGain = known.filter((level) => level !== highest && anchors[level] && !anchors[level]?.gain);
      return [
        ...missing.map((level) => ({
          at,
          message: `“${id}” has no anchor for level “${level}”.`,
          remedy: 'Say in a few words what somebody sees who stands there.',
        })),
        ...unknown.map((level) => ({
          at: [...at, level],
          message: `“${id}” has an anchor for “${level}”, which is no level of this activity.`,
          remedy: `The levels are: ${known.join(', ')}.`,
        })),
        ...noGain.map((level) => ({
          at: [...at, level],
          message: `“${id}” says nothing that leads up from level “${level}”.`,
          remedy: 'Add “gain”: one small thing that builds it.',
        })),
        ...(highest && anchors[highest]?.gain
          ? [
              {
                at: [...at, highest, 'gain'],
                message: `There is no level above “${highest}”, so this “gain” is never said.`,
                remedy: 'Take it out; “keep” says what holds the highest level.',
              },
            ]
          : []),
      ];
    }),
  ];
}
