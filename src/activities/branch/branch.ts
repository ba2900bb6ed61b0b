/**
 * The model of a story that branches: scenes, choices that lead from one to the next, endings. Pure.
 *
 * What is kept is one choice a scene; the path is read by following the choices from the start. A choice kept of a
 * scene that the path does not come by means nothing, and is taken back when the path comes there anew: each scene
 * that a learner stands at is open.
 */

import type { Json, Kind, Parts } from '../kind.ts';
import * as words from './words/en/branch.ts';

export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly to: string;
}

interface Ending {
  readonly gained: string;
  readonly cost: string;
  readonly teaches: string;
}

export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** None at an ending. */
  readonly choices: readonly Choice[];
  readonly ending?: Ending | undefined;
}

/** What the page carries for the script; consequences stand in the written form. */
export interface BranchData {
  readonly question: string;
  readonly start: string;
  readonly scenes: readonly Scene[];
}

export interface Step {
  readonly scene: string;
  readonly choice: string;
}

export interface Walk {
  /** From the start; no scene twice. */
  readonly steps: readonly Step[];
  /** The scene where the learner stands: an ending, one that is open, or one that the path has come back to. */
  readonly here: string;
  /** Ids of the endings reached so far, this one among them, in the author's order. */
  readonly seen: readonly string[];
  /** Scene → choice, wherever one is kept. */
  readonly kept: ReadonlyMap<string, string>;
}

/** What to keep, part by part; `null` takes back. */
type Changes = readonly (readonly [part: string, value: Json])[];

/** The written form's key of what comes of a choice. */
export const whyKey = (scene: string, choice: string) => `${scene}/${choice}`;
/** The part that keeps that an ending was reached. A scene's own part is its id, which has no stroke in it. */
export const endingPart = (scene: string) => `ending/${scene}`;

export const sceneOf = ({ scenes }: Pick<BranchData, 'scenes'>, id: string): Scene | undefined =>
  scenes.find((scene) => scene.id === id);

export const endingsOf = ({ scenes }: BranchData): readonly Scene[] => scenes.filter(({ ending }) => ending);

/** Where the kept choices lead. */
function walkOf(kept: Walk['kept'], data: BranchData): Pick<Walk, 'steps' | 'here'> {
  const steps: Step[] = [];
  let here = data.start;
  while (!steps.some(({ scene }) => scene === here)) {
    const choice = sceneOf(data, here)?.choices.find(({ id }) => id === kept.get(here));
    if (!choice || !sceneOf(data, choice.to)) break;
    steps.push({ scene: here, choice: choice.id });
    here = choice.to;
  }
  return { steps, here };
}

function readWalk(parts: Parts, data: BranchData): Walk {
  const kept = new Map<string, string>();
  for (const { id, choices } of data.scenes) {
    const choice = choices.find((known) => known.id === parts.get(id));
    if (choice) kept.set(id, choice.id);
  }
  const { steps, here } = walkOf(kept, data);
  const seen = endingsOf(data)
    .map(({ id }) => id)
    .filter((id) => id === here || parts.get(endingPart(id)) === true);
  return { steps, here, seen, kept };
}

/**
 * Goes on from where the learner stands. A choice that leads back to a scene of the path opens that scene again; what
 * is chosen there then takes the place of what was. A choice that the scene does not have changes nothing.
 */
export function choose({ steps, here, kept }: Walk, choice: string, data: BranchData): Changes {
  const to = sceneOf(data, sceneOf(data, here)?.choices.find(({ id }) => id === choice)?.to ?? '');
  if (!to) return [];
  const scenes = steps.map(({ scene }) => scene);
  const before = scenes.includes(here) ? scenes.slice(0, scenes.indexOf(here)) : scenes;
  const changes: [string, Json][] = [[here, choice]];
  if (kept.has(to.id) && to.id !== here && !before.includes(to.id)) changes.push([to.id, null]);
  if (to.ending) changes.push([endingPart(to.id), true]);
  return changes;
}

/** Opens a scene again. The ending where the learner stood, however it was reached, stays known. */
export function goBackTo({ here }: Walk, scene: string, data: BranchData): Changes {
  return [...(sceneOf(data, here)?.ending ? [[endingPart(here), true] as const] : []), [scene, null]];
}

/** One step back; from the start, nothing. */
export function goBack(walk: Walk, data: BranchData): Changes {
  const last = walk.steps.at(-1);
  return last ? goBackTo(walk, last.scene, data) : [];
}

/** From the first scene again. */
export const startAgain = (walk: Walk, data: BranchData): Changes => goBackTo(walk, data.start, data);

export const branchKind: Kind<BranchData, Walk> = {
  name: 'branch',
  readAnswer: readWalk,
  standing({ steps, seen }, data) {
    if (seen.length) return { state: 'done', words: words.seen(seen.length, endingsOf(data).length) };
    return steps.length ? { state: 'begun', words: words.made(steps.length) } : { state: 'new' };
  },
};
