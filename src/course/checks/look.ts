/** The course's look: what lies in its folder can be drawn, and its colours can be read and seen. Pure. */
import { checkLook } from '../../look/check.ts';
import { levelsOf, lookOf } from '../../look/look.ts';
import { drawingOf, NoDrawing, namesIn } from '../../look/mark.ts';
import type { LookSaid } from '../../look/schema.ts';
import { tokenNames } from '../../look/tokens.ts';
import { didYouMean } from './nearest.ts';
import type { Finding, Problem } from './problems.ts';
import type { CourseFiles } from './read.ts';

const drawings = ['mark.svg', 'seal.svg'];
const known = ['look.yaml', ...drawings, 'share.png'];

/** @param told Tells what the look's own file has against it. */
export function checkLookFolder(
  { file, others }: CourseFiles<unknown>['look'],
  told: (check: (said: LookSaid) => readonly Finding[]) => readonly Problem[],
): Problem[] {
  const steps = file?.data ? levelsOf(lookOf(file.data)).length : 4;
  return [
    ...told(checkLook),
    ...told((said) =>
      checkShare(
        said,
        others.some(({ name }) => name === 'share.png'),
      ),
    ),
    ...others.flatMap((other) => checkFile(other, steps)),
    ...others
      .filter(({ name }) => name === 'share.png' && (!file || (file.data && !file.data.share)))
      .map(({ file }) => ({
        file,
        message: 'Nothing says what is on this picture, so links are shared without it.',
        remedy: 'Add “share: { alt: … }” to look.yaml, or take the picture out.',
      })),
  ];
}

function checkShare({ share }: LookSaid, there: boolean): Finding[] {
  if (!share || there) return [];
  return [
    {
      at: ['share'],
      message: 'There is no look/share.png that this could describe.',
      remedy: 'Add the picture, 1200 pixels wide and 630 high, or take “share” out.',
    },
  ];
}

function checkFile(
  { file, name, svg }: CourseFiles<unknown>['look']['others'][number],
  steps: number,
): Problem[] {
  if (!known.includes(name))
    return [{ file, message: 'Nothing reads this file.', remedy: `${didYouMean(name, known)}A look has ${known.join(', ')}.` }]; // biome-ignore format: one thought
  if (svg === undefined || !drawings.includes(name)) return [];
  try {
    const names = [...tokenNames, ...levels(steps)];
    const strange = namesIn(drawingOf(svg)).find((one) => !names.includes(one));
    if (!strange) return [];
    return [
      {
        file,
        message: `The look has no colour “${strange}”.`,
        remedy: `${didYouMean(strange, names)}The colours are those of look.yaml, and level1 to level${steps}.`,
      },
    ];
  } catch (cause) {
    if (!(cause instanceof NoDrawing)) throw cause;
    return [{ file, message: cause.message, remedy: cause.remedy }];
  }
}

const levels = (steps: number): string[] =>
  Array.from({ length: steps }, (_, index) => [`level${index + 1}`, `on-level${index + 1}`]).flat();
