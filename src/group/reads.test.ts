import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Countable } from '../activities/countable.ts';
import { blocked, webStorage } from '../progress/browser.fake.ts';
import { group as words } from '../words/en/group.ts';
import { type Counted, countsCode, type Person, readCode } from './code.ts';
import { clear, keep, kept } from './keep.ts';
import { anotherId, ownId } from './own-id.ts';
import { add, cleared, countedOf, nobody, peopleIn, type Reads, spreadsOf } from './reads.ts';
import { refusalOf, saidOf } from './said.ts';
import { shapeOf } from './shape.ts';

const course = { id: 'partnerships', version: '1.2.0' };
const steps = ['networking', 'coordination', 'cooperation', 'collaboration'];
const choices = steps.map((id) => ({ id, title: id }));
const countable: Countable = {
  shape: 'stair',
  ordered: true,
  items: ['van', 'boat', 'forum'].map((id) => ({ id, title: id, choices })),
};
const coded = { id: 'place-saltmere', shape: shapeOf(countable.items) };

const person = (id: number, ...chosen: readonly (readonly [string, string])[]): Person => ({
  ...{ is: 'person', id },
  choices: new Map(chosen.map(([item, step]) => [item, [step]])),
});
const all = (reads: Reads, ...codes: readonly (Person | Counted)[]) =>
  codes.reduce((sum, code) => add(sum, code).reads, reads);
const countsIn = (reads: Reads) =>
  Object.fromEntries(spreadsOf(countable, reads).map(({ item, counts }) => [item.id, counts]));
/** What another screen hands on, as a code brings it here. */
function handedOn(reads: Reads): Counted {
  const read = readCode(countsCode(course, coded, countedOf(countable, reads)), course, coded);
  if (!read.ok || read.code.is !== 'counts') throw new Error('no counts');
  return read.code;
}

const people = fc.array(
  fc
    .tuple(
      fc.nat(5),
      fc.dictionary(fc.constantFrom('van', 'boat', 'forum'), fc.constantFrom(...steps), {
        noNullPrototype: true,
      }),
    )
    .map(([id, chosen]) => person(id, ...Object.entries(chosen))),
  { maxLength: 20 },
);

describe('what was read', () => {
  test('counts each learner once, with the latest answers, however often a code is seen', () => {
    fc.assert(
      fc.property(people, (codes) => {
        const reads = all(nobody(1), ...codes);
        expect(peopleIn(reads)).toBe(new Set(codes.map(({ id }) => id)).size);
        for (const { id, choices: chosen } of new Map(codes.map((code) => [code.id, code])).values())
          expect(reads.people.get(id)).toEqual(chosen);
        // Seen once more in the same state, nothing changes.
        for (const [id, chosen] of reads.people)
          expect(add(reads, { is: 'person', id, choices: chosen })).toEqual({ reads, was: 'same' });
      }),
    );
  });
  test('adds the counts of other screens, each once, and the newer in place of the older', () => {
    const phone = all(nobody(7), person(1, ['van', 'cooperation']), person(2, ['van', 'networking']));
    const early = handedOn(phone);
    const late = handedOn(all(phone, person(3, ['van', 'cooperation'], ['boat', 'coordination'])));
    const wall = all(nobody(8), early, person(9, ['van', 'cooperation']));
    expect(peopleIn(wall)).toBe(3);
    const { reads: now, was } = add(wall, late);
    expect([was, peopleIn(now)]).toEqual(['newer', 4]);
    expect(countsIn(now)).toEqual({ van: [1, 0, 3, 0], boat: [0, 1, 0, 0], forum: [0, 0, 0, 0] });
    expect(add(now, early)).toEqual({ reads: now, was: 'older' });
    expect(add(now, late)).toEqual({ reads: now, was: 'same' });
    expect(add(phone, handedOn(phone)).was).toBe('own');
  });
  test('what a wall shows of a phone is what the phone shows', () => {
    fc.assert(
      fc.property(people, (codes) => {
        const phone = all(nobody(1), ...codes);
        expect(countsIn(all(nobody(2), handedOn(phone)))).toEqual(countsIn(phone));
      }),
    );
  });
  test('counts nobody twice where screens read each other', () => {
    const phone = all(nobody(7), person(1, ['van', 'cooperation']), person(2, ['van', 'networking']));
    const other = all(nobody(8), person(3, ['van', 'cooperation']));
    const both = all(other, handedOn(phone));
    expect(peopleIn(both)).toBe(3);
    // What the phone gave comes back to it.
    expect(add(phone, handedOn(both))).toEqual({ reads: phone, was: 'twice' });
    // Once cleared it has nothing that could count twice.
    expect(peopleIn(all(nobody(7), handedOn(both)))).toBe(3);
    // A wall takes the whole in place of its part, whichever comes first, and both ways come to the same.
    const wall = all(nobody(9), handedOn(phone));
    const { reads: whole, was } = add(wall, handedOn(both));
    expect([was, peopleIn(whole)]).toEqual(['newer', 3]);
    expect(add(whole, handedOn(phone))).toEqual({ reads: whole, was: 'twice' });
    // Two that share a third.
    const third = all(nobody(10), person(4, ['boat', 'networking']), handedOn(phone));
    expect(add(whole, handedOn(third))).toEqual({ reads: whole, was: 'twice' });
    expect(saidOf(handedOn(third), 'twice', whole)).toContain('would count twice');
  });
  test('cannot tell whom two phones have read, so the page asks for one reader each', () => {
    const learner = person(7, ['van', 'cooperation']);
    const [one, other] = [2, 3].map((id) => handedOn(all(nobody(id), learner)));
    const wall = all(nobody(1), one as Counted, other as Counted);
    expect(peopleIn(wall)).toBe(2);
    expect(words.handOverLead).toContain('let each learner be read by one of you only');
  });

  test('a phone that was cleared begins anew on the wall too', () => {
    const phone = all(nobody(7), person(1, ['van', 'cooperation']), person(2, ['van', 'networking']));
    const wall = all(nobody(9), handedOn(phone));
    const again = all(cleared(phone), person(3, ['van', 'coordination']));
    const { reads, was } = add(wall, handedOn(again));
    expect([was, peopleIn(reads)]).toEqual(['newer', 1]);
  });
  test('whichever screens read each other, in whatever order, nobody counts twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 30 }), (handings) => {
        const screens = Array.from({ length: 5 }, (_, at) =>
          all(nobody(at), person(at, ['van', 'networking'])),
        );
        for (const [from, to] of handings) {
          const there = screens[to] as Reads;
          screens[to] = add(there, handedOn(screens[from] as Reads)).reads;
          expect(peopleIn(screens[to] as Reads)).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
  test('has an end', () => {
    const items = new Map(coded.shape.map(({ item }) => [item, { people: 0, counts: [0, 0, 0, 0] }]));
    const crowd = (id: number): Counted => ({
      is: 'counts',
      id,
      changes: 1,
      people: 9999,
      devices: [],
      items,
    });
    const full = all(nobody(1), crowd(2));
    expect(add(full, crowd(3))).toEqual({ reads: full, was: 'full' });
    expect(add(full, person(4)).was).toBe('full');
  });
  test('is said in a sentence, also what is refused', () => {
    const reads = all(nobody(1), person(2, ['van', 'networking']));
    expect(saidOf(person(2), 'new', reads)).toBe('Read. 1 so far.');
    expect(saidOf(person(2), 'same', reads)).toContain('read already');
    expect(saidOf(handedOn(reads), 'own', reads)).toContain('this screen’s own');
    const other = { ok: false, why: 'other-activity', activity: 'x' } as const;
    expect(refusalOf(other, new Map([['x', 'Place four blocks']]))).toContain('“Place four blocks”');
    expect(refusalOf({ ok: false, why: 'other-version' }, new Map())).toContain('another version');
  });
});

describe('in this tab', () => {
  beforeEach(() => vi.stubGlobal('sessionStorage', webStorage()));
  afterEach(() => vi.unstubAllGlobals());
  const reads = all(nobody(7), person(2, ['van', 'cooperation']), person(1, ['van', 'networking']), {
    ...handedOn(all(nobody(8), person(3, ['boat', 'coordination']))),
  });
  test('a reload brings back what was read, by activity, and clearing takes it away', () => {
    expect(keep(course, coded, reads)).toBe(true);
    expect(kept(course, coded)).toEqual(reads);
    expect(peopleIn(kept(course, { ...coded, id: 'place-blocks' }))).toBe(0);
    clear(course, coded);
    expect(sessionStorage.length).toBe(0);
    expect(peopleIn(kept(course, coded))).toBe(0);
  });
  test('nothing kept says in which order codes were read', () => {
    keep(course, coded, reads);
    const codes = sessionStorage.getItem('partnerships:group-read:place-saltmere')?.split(' ').slice(2);
    expect(codes).toEqual(codes?.toSorted());
  });
  test('what was kept of another version, or is damaged, is not counted', () => {
    keep(course, coded, reads);
    expect(peopleIn(kept({ ...course, version: '1.3.0' }, coded))).toBe(0);
    for (const text of ['', 'x', '7', '7 x', '7 3 GR0 nonsense', '99999999999 1']) {
      sessionStorage.setItem('partnerships:group-read:place-saltmere', text);
      expect(peopleIn(kept(course, coded))).toBe(0);
    }
  });
  test('where the browser keeps nothing, that is told', () => {
    vi.stubGlobal('sessionStorage', blocked());
    expect(keep(course, coded, reads)).toBe(false);
    expect(peopleIn(kept(course, coded))).toBe(0);
    clear(course, coded);
  });
});

describe('the number in a learner’s code', () => {
  const now = Date.UTC(2026, 10, 30, 12);
  beforeEach(() => vi.stubGlobal('sessionStorage', webStorage()));
  afterEach(() => vi.unstubAllGlobals());
  test('is the same for one activity on one day, and another one for everything else', () => {
    const one = ownId('partnerships', 'place-saltmere', now);
    expect(ownId('partnerships', 'place-saltmere', now + 60_000)).toBe(one);
    const others = [
      ownId('partnerships', 'place-blocks', now),
      ownId('partnerships-second', 'place-saltmere', now),
      ownId('partnerships', 'place-saltmere', now + 86_400_000),
      anotherId('partnerships', 'place-saltmere', now + 86_400_000),
    ];
    expect(new Set([one, ...others]).size).toBe(5);
    expect(ownId('partnerships', 'place-saltmere', now + 86_400_000)).toBe(others[3]);
  });
  test('stays while the page is open where storage is blocked', () => {
    vi.stubGlobal('sessionStorage', blocked());
    const one = ownId('blocked', 'place-saltmere', now);
    expect(ownId('blocked', 'place-saltmere', now)).toBe(one);
  });
});
