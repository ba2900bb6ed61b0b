import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../kind.ts';
import { inBookOrder } from './book.ts';
import {
  type BranchData,
  branchKind,
  choose,
  endingPart,
  endingsOf,
  goBack,
  goBackTo,
  sceneOf,
  startAgain,
  type Walk,
} from './branch.ts';
import { check } from './check.ts';
import { leanBranch } from './lean.ts';
import { type BranchActivity, branchSchema } from './schema.ts';

const [cake] = parse(readFileSync('src/activities/branch/examples.yaml', 'utf8')) as unknown[];
const activity = branchSchema.parse(cake);
const data = leanBranch(activity);

/** A store of parts, and the learner who walks in it. */
function walker(story: BranchData = data, start: Record<string, Json> = {}) {
  const parts = new Map(Object.entries(start));
  const read = () => branchKind.readAnswer(parts, story);
  const keep = (changes: ReturnType<typeof choose>) => {
    for (const [part, value] of changes) parts.set(part, value);
    return read();
  };
  return {
    read,
    choose: (choice: string) => keep(choose(read(), choice, story)),
    back: () => keep(goBack(read(), story)),
    backTo: (scene: string) => keep(goBackTo(read(), scene, story)),
    again: () => keep(startAgain(read(), story)),
    standing: () => branchKind.standing(read(), story, undefined),
  };
}
const pathOf = ({ steps }: Walk) => steps.map(({ scene, choice }) => `${scene}/${choice}`);

describe('walking', () => {
  test('from the start to an ending, which is done and says how many were seen', () => {
    const me = walker();
    expect(me.standing().state).toBe('new');
    me.choose('halve');
    expect(me.standing()).toEqual({ state: 'begun', words: '1 choice made' });
    expect(pathOf(me.choose('she-picks'))).toEqual(['plate/halve', 'knife/she-picks']);
    expect(me.read().here).toBe('shared');
    expect(me.standing()).toEqual({ state: 'done', words: '1 of 3 endings seen' });
  });
  test('a choice that the scene does not have changes nothing', () => {
    const me = walker();
    expect(pathOf(me.choose('she-picks'))).toEqual([]);
  });
  test('endings stay known after going back and starting again', () => {
    const me = walker();
    me.choose('eat');
    expect(me.back().here).toBe('plate');
    me.choose('halve');
    me.choose('she-picks');
    expect(me.read().seen).toEqual(['shared', 'eaten']);
    expect(me.again()).toMatchObject({ here: 'plate', steps: [], seen: ['shared', 'eaten'] });
  });
  test('an ending that was reached on paper stays known as well', () => {
    const me = walker(data, { plate: 'eat' });
    expect(me.read().seen).toEqual(['eaten']);
    expect(me.back().seen).toEqual(['eaten']);
  });
  test('back to a scene of the path opens that scene, and those after it when they are come to anew', () => {
    const me = walker();
    me.choose('ask');
    me.choose('knife-then');
    me.choose('she-picks');
    expect(me.backTo('polite').here).toBe('polite');
    expect(pathOf(me.choose('knife-then'))).toEqual(['plate/ask', 'polite/knife-then']);
    expect(me.read().here).toBe('knife');
  });
  test('a way back to an earlier scene opens it again; a new choice there takes the place of the old', () => {
    const me = walker();
    me.choose('ask');
    expect(me.choose('once-more')).toMatchObject({ here: 'plate' });
    expect(pathOf(me.read())).toEqual(['plate/ask', 'polite/once-more']);
    expect(me.choose('ask').here).toBe('polite');
    me.choose('once-more');
    expect(pathOf(me.choose('eat'))).toEqual(['plate/eat']);
  });
});

describe('what was stored', () => {
  test('junk, gone scenes and gone choices are left out', () => {
    const me = walker(data, {
      plate: 'gone',
      knife: 3,
      gone: 'halve',
      'ending/gone': true,
      'ending/stale': 'yes',
    });
    expect(me.read()).toMatchObject({ steps: [], here: 'plate', seen: [] });
  });
  test('a choice that leads nowhere (any more) stops the walk before it', () => {
    const fewer = { ...data, scenes: data.scenes.filter(({ id }) => id !== 'knife') };
    expect(walker(fewer, { plate: 'halve' }).read()).toMatchObject({ steps: [], here: 'plate' });
  });
  test('without its first scene a story stands still', () => {
    expect(walker({ ...data, start: 'gone' }).choose('halve').steps).toEqual([]);
  });
});

/** Stories without a mistake: every first choice leads on, the others anywhere. */
const stories = fc
  .record({
    open: fc.array(fc.array(fc.nat(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
    ends: fc.integer({ min: 2, max: 4 }),
  })
  .map(({ open, ends }): BranchActivity => {
    const all = open.length + ends;
    const ending = { gained: 'Some.', cost: 'Some.', teaches: 'Some.' };
    const scenes = Array.from({ length: all }, (_, index) => {
      const scene = { id: `s${index}`, title: `Scene ${index}`, text: 'It goes on.' };
      const leads = open[index];
      if (!leads) return { ...scene, ending };
      return {
        ...scene,
        choices: leads.map((seed, number) => ({
          id: `c${number}`,
          text: `Choice ${number}.`,
          consequence: 'Something.',
          to: `s${number === 0 ? index + 1 + (seed % (all - index - 1)) : seed % all}`,
        })),
      };
    });
    const reached = new Set(['s0']);
    for (const id of reached) {
      const { choices = [] } = scenes.find((scene) => scene.id === id) as BranchActivity['scenes'][number];
      for (const { to } of choices) reached.add(to);
    }
    const kept = scenes.filter(({ id }) => reached.has(id));
    const endings = kept.filter((scene) => 'ending' in scene).length;
    return { ...activity, start: 's0', endings, scenes: kept };
  });
const pace = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom('back' as const, 'again' as const, 'far' as const));

describe('any story without a mistake', () => {
  test('passes the check, and from each of its scenes an ending can be reached', () => {
    fc.assert(
      fc.property(stories, (story) => {
        expect(check(story)).toEqual([]);
        const lean = leanBranch(story);
        for (const { id } of lean.scenes) {
          const seen = new Set([id]);
          for (const one of seen) for (const { to } of sceneOf(lean, one)?.choices ?? []) seen.add(to);
          expect(endingsOf(lean).some((one) => seen.has(one.id))).toBe(true);
        }
      }),
    );
  });
  test('lets a learner wander without end: each scene is open, no path comes by a scene twice, no ending is forgotten', () => {
    fc.assert(
      fc.property(stories, fc.array(pace, { maxLength: 30 }), (story, paces) => {
        const lean = leanBranch(story);
        const me = walker(lean);
        let known: readonly string[] = [];
        for (const step of paces) {
          const { here, steps } = me.read();
          const choices = sceneOf(lean, here)?.choices ?? [];
          if (step === 'back') me.back();
          else if (step === 'again') expect(me.again().here).toBe('s0');
          else if (step === 'far') {
            const target = steps[0]?.scene;
            if (target) expect(me.backTo(target).here).toBe(target);
          } else {
            const choice = choices[step % choices.length];
            if (choice) expect(me.choose(choice.id).here).toBe(choice.to);
          }
          const now = me.read();
          expect(new Set(now.steps.map(({ scene }) => scene)).size).toBe(now.steps.length);
          expect(known.filter((one) => !now.seen.includes(one))).toEqual([]);
          known = now.seen;
        }
      }),
    );
  });
  test('back undoes a choice', () => {
    fc.assert(
      fc.property(stories, fc.array(fc.nat({ max: 3 }), { maxLength: 12 }), (story, paces) => {
        const lean = leanBranch(story);
        const me = walker(lean);
        for (const step of paces) {
          const before = me.read();
          const choices = sceneOf(lean, before.here)?.choices ?? [];
          const choice = choices[step % choices.length];
          if (!choice) return;
          me.choose(choice.id);
          const undone = me.back();
          expect(undone.here).toBe(before.here);
          const wentRound = before.steps.some(({ scene }) => scene === before.here);
          if (!wentRound) expect(undone.steps).toEqual(before.steps);
          me.choose(choice.id);
        }
      }),
    );
  });
});

describe('on paper', () => {
  test('the first scene is number 1, every scene has one number, whatever the author’s order', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const book = inBookOrder(story.scenes, story.start).map(({ id }) => id);
        expect(book[0]).toBe(story.start);
        expect(book.toSorted()).toEqual(story.scenes.map(({ id }) => id).toSorted());
        expect(inBookOrder(story.scenes.toReversed(), story.start).map(({ id }) => id)).toEqual(book);
      }),
    );
  });
});

describe('what authors get wrong', () => {
  const told = (breakIt: (story: BranchActivity) => void) => {
    const story = structuredClone(activity);
    breakIt(story);
    return check(story).map(({ message }) => message);
  };
  const scene = (story: BranchActivity, id: string) =>
    story.scenes.find((one) => one.id === id) as BranchActivity['scenes'][number];
  const lead = (story: BranchActivity, from: string, to: string) => {
    for (const choice of scene(story, from).choices ?? []) choice.to = to;
  };

  test('nothing', () => expect(told(() => undefined)).toEqual([]));
  test('a start that names nothing', () => {
    expect(told((story) => void Object.assign(story, { start: 'gone' }))).toEqual([
      '“start” names “gone”, which is no scene.',
    ]);
  });
  test('a start that is an ending', () => {
    expect(told((story) => void Object.assign(story, { start: 'stale' }))[0]).toBe(
      '“start” names “stale”, which is an ending.',
    );
  });
  test('fewer endings than it says', () => {
    expect(told((story) => void Object.assign(story, { endings: 4 }))).toEqual([
      '“endings” says 4, and 3 scenes are endings.',
    ]);
  });
  test('a choice that leads nowhere', () => {
    expect(told((story) => lead(story, 'knife', 'gone'))).toContain(
      'In scene “knife” the choice “she-picks” leads to “gone”, which is no scene.',
    );
  });
  test('a scene that no way leads to', () => {
    expect(told((story) => lead(story, 'polite', 'knife'))).toEqual([
      'Scene “stale” is never reached: no way leads there from “plate”.',
    ]);
  });
  test('a dead end', () => {
    expect(told((story) => void delete scene(story, 'stale').ending)).toContain(
      'Scene “stale” is a dead end: it has no choices and is no ending.',
    );
  });
  test('a circle without a way out', () => {
    const said = told((story) => {
      lead(story, 'polite', 'knife');
      lead(story, 'knife', 'polite');
    });
    for (const id of ['polite', 'knife']) {
      expect(said).toContain(
        `From scene “${id}” no ending can be reached: its ways go round in a circle or stop.`,
      );
    }
    expect(said.join()).not.toContain('From scene “plate”');
  });
  test('an ending that goes on', () => {
    const said = told(
      (story) => void Object.assign(scene(story, 'stale'), { choices: scene(story, 'knife').choices }),
    );
    expect(said).toEqual(['Scene “stale” is an ending and has choices as well.']);
  });
  test('two scenes or choices of one name', () => {
    const said = told((story) => {
      scene(story, 'knife').title = 'One slice left';
      for (const choice of scene(story, 'plate').choices ?? [])
        Object.assign(choice, { id: 'eat', text: 'Eat.' });
    });
    expect(said.join()).toMatch(/Two scenes have the title “One slice left”/);
    expect(said.join()).toMatch(/Two choices of scene “plate” have the id “eat”/);
    expect(said.join()).toMatch(/Two choices of scene “plate” have the same text/);
  });
  test('every finding says what to do', () => {
    const story = { ...structuredClone(activity), start: 'gone', endings: 9 };
    for (const { remedy } of check(story)) expect(remedy).toMatch(/^\S.*\.$/);
  });
});

test('the part of an ending cannot be a scene’s', () => {
  expect(branchSchema.shape.start.safeParse(endingPart('stale')).success).toBe(false);
});
