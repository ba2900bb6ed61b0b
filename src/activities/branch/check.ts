/** What a story's schema cannot see: every scene can be come to, and from every scene an ending can be reached. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice, repeats, titlesTwice } from '../../course/checks/twice.ts';
import type { BranchActivity, BranchScene } from './schema.ts';

export function check({ start, endings, scenes }: BranchActivity): Finding[] {
  const found: Finding[] = [
    ...idsTwice(scenes, ['scenes'], 'scenes'),
    ...titlesTwice(scenes, ['scenes'], 'scenes'),
  ];
  const known = scenes.map(({ id }) => id);
  const sceneList = `The scenes are: ${known.join(', ')}.`;
  const first = scenes.find(({ id }) => id === start);
  if (!first) {
    found.push({ at: ['start'], message: `“start” names “${start}”, which is no scene.`, remedy: sceneList });
  } else if (first.ending) {
    found.push({
      at: ['start'],
      message: `“start” names “${start}”, which is an ending.`,
      remedy: 'Name the scene where the story begins.',
    });
  }
  const count = scenes.filter(({ ending }) => ending).length;
  if (count !== endings) {
    found.push({
      at: ['endings'],
      message: `“endings” says ${endings}, and ${count} scenes are endings.`,
      remedy: 'Correct the number, or give the missing scene its “ending”: gained, cost, teaches.',
    });
  }

  const reached = reachedFrom(start, scenes);
  scenes.forEach((scene, index) => {
    found.push(...aboutScene(scene, ['scenes', index], known));
    if (first && !reached.has(scene.id)) {
      found.push({
        at: ['scenes', index],
        message: `Scene “${scene.id}” is never reached: no way leads there from “${start}”.`,
        remedy: 'Let a choice of an earlier scene lead “to” it, or take it out.',
      });
    }
    if (scene.choices && !scene.ending && !leadsOut(scene, scenes)) {
      found.push({
        at: ['scenes', index],
        message: `From scene “${scene.id}” no ending can be reached: its ways go round in a circle or stop.`,
        remedy: 'Let one of its choices lead, at once or by other scenes, to an ending.',
      });
    }
  });
  return found;
}

/** What can be said of a scene without its neighbours, and of the names of those. */
function aboutScene(
  { id, choices, ending }: BranchScene,
  at: (string | number)[],
  known: readonly string[],
): Finding[] {
  if (!choices && !ending) {
    return [
      {
        at,
        message: `Scene “${id}” is a dead end: it has no choices and is no ending.`,
        remedy: 'Add two to four “choices”, or an “ending” with gained, cost and teaches.',
      },
    ];
  }
  if (choices && ending) {
    return [
      {
        at: [...at, 'choices'],
        message: `Scene “${id}” is an ending and has choices as well.`,
        remedy: 'Take out either. A story does not go on after its ending.',
      },
    ];
  }
  const list = choices ?? [];
  return [
    ...idsTwice(list, [...at, 'choices'], `choices of scene “${id}”`),
    ...repeats(list.map(({ text }) => text.trim().toLowerCase())).map(({ index }) => ({
      at: [...at, 'choices', index, 'text'],
      message: `Two choices of scene “${id}” have the same text.`,
      remedy: 'Write each so that a reader who hears them can tell them apart.',
    })),
    ...list.flatMap(({ id: choice, to }, index) =>
      known.includes(to)
        ? []
        : [
            {
              at: [...at, 'choices', index, 'to'],
              message: `In scene “${id}” the choice “${choice}” leads to “${to}”, which is no scene.`,
              remedy: `The scenes are: ${known.join(', ')}.`,
            },
          ],
    ),
  ];
}

/** The ids of all scenes to which a way leads from START, itself among them. */
function reachedFrom(start: string, scenes: readonly BranchScene[]): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set hands out what is added while it is walked through.
  for (const id of reached) {
    for (const { to } of scenes.find((scene) => scene.id === id)?.choices ?? []) reached.add(to);
  }
  return reached;
}

function leadsOut({ id }: BranchScene, scenes: readonly BranchScene[]): boolean {
  const reached = reachedFrom(id, scenes);
  return scenes.some((scene) => scene.ending && reached.has(scene.id));
}
