/** Whether what a look promises can be read and seen: each ratio is measured, in the light and in the dark. Pure. */
import type { Finding, Path } from '../course/checks/problems.ts';
import { contrast, nearest } from './colour.ts';
import { type Look, lookOf, type Theme, themes } from './look.ts';
import type { LookSaid } from './schema.ts';
import { promised } from './tokens.ts';

/** Something that is to stand out from its grounds. */
interface Promise {
  readonly is: 'words' | 'shapes';
  readonly name: string;
  readonly at: Path;
  /** Whether the course's file gives it; if not, what lies around it must give way. */
  readonly given: boolean;
  readonly colour: string;
  readonly on: readonly { readonly name: string; readonly colour: string; readonly at: Path; readonly given: boolean }[]; // biome-ignore format: a table
}

const asked = { words: 4.5, shapes: 3 } as const;
const inThe = { light: 'in the light', dark: 'in the dark' } as const;

export function checkLook(said: LookSaid): Finding[] {
  const look = lookOf(said);
  return themes.flatMap((theme) => promises(said, look, theme).flatMap((one) => broken(one, theme)));
}

/** What fails of a promise, told where the file can mend it. */
function broken({ is, name, at, given, colour, on }: Promise, theme: Theme): Finding[] {
  const least = asked[is];
  const failing = on.filter((ground) => contrast(colour, ground.colour) < least);
  if (!failing.length) return [];
  const measured = failing
    .map((ground) => `${ratio(contrast(colour, ground.colour))} on “${ground.name}”`)
    .join(', ');
  const [ground] = failing.filter((one) => one.given);
  const message = `“${name}” has a contrast of ${measured} ${inThe[theme]}; ${is} there need ${least} : 1.`;
  const passes = (other: string) => on.every((one) => contrast(other, one.colour) >= least);
  const better = nearest(colour, passes);
  if (better && (given || !ground)) {
    const from = given ? 'The nearest that has it on all its grounds is' : `Give “${name}” a colour here:`;
    return [{ at: [...at, theme], message, remedy: `${from} ${better}.` }];
  }
  const under = ground ?? failing[0];
  const other = under && nearest(under.colour, (tried) => contrast(colour, tried) >= least);
  return [
    {
      at: [...(under?.at ?? at), theme],
      message,
      remedy: other
        ? `Write “${under.name}” as ${other}, or give “${name}” another colour.`
        : `Give “${name}” and “${under?.name}” colours that are further apart in lightness.`,
    },
  ];
}

const ratio = (measured: number) => `${(Math.floor(measured * 100) / 100).toFixed(2)} : 1`;

function promises(said: LookSaid, { colours, steps }: Look, theme: Theme): Promise[] {
  const token = (name: keyof Look['colours']) => ({
    name,
    at: ['colours', name] as Path,
    given: said.colours[name] !== undefined,
    colour: colours[name][theme],
  });
  return [
    ...promised.map(({ is, of, on }) => ({ is, ...token(of), on: on.map(token) })),
    ...steps.map((step, index) => ({
      is: 'words' as const,
      name: `words of step ${index + 1}`,
      at: ['steps', index, 'words'] as Path,
      given: said.steps?.[index]?.words !== undefined,
      colour: step.words[theme],
      on: [
        {
          name: `step ${index + 1}`,
          at: ['steps', index] as Path,
          given: said.steps !== undefined,
          colour: step[theme],
        },
      ],
    })),
  ];
}
