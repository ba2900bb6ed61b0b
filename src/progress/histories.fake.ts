import fc from 'fast-check';
import type { Fact, FactKind } from './progress.ts';

/** Ids that trip careless code, among plain ones. */
export const nastyIds = ['place', 'map#p2', '__proto__', 'constructor', 'toString', 'a.b-c', 'élan'];
const ids = fc.constantFrom(...nastyIds);
const devices = fc.constantFrom('a', 'b', '__proto__', 'constructor');
const small = fc.nat(6);
const json = fc.oneof(
  fc.constantFrom('x', 'y', ''),
  fc.boolean(),
  fc.nat(3),
  fc.constant({ ['__proto__']: 1 }),
);

export const facts: fc.Arbitrary<Fact> = fc
  .record({
    activity: ids,
    part: fc.constantFrom('*', 'q1', '__proto__', 'constructor', 'card/step'),
    kind: fc.constantFrom<FactKind>('answer', 'text', 'result', 'done', 'reset'),
    epoch: fc.nat(2),
    device: devices,
    seq: small,
    wall: small,
    json,
    credit: fc.nat(3),
    seen: fc.option(fc.dictionary(devices, small, { maxKeys: 3 })),
  })
  .map(({ activity, part, kind, epoch, json: any, credit, seen, ...rest }) => {
    const item = kind === 'reset' ? `${activity}/*` : `${activity}/${part}`;
    const value =
      kind === 'text' ? String(any) : kind === 'result' ? { credit, of: 3, attempt: rest.seq } : any;
    const fact = {
      schema: 1,
      item,
      kind,
      epoch: kind === 'reset' ? epoch + 1 : epoch,
      value,
      ...rest,
    } as Fact;
    return kind === 'text' && seen ? { ...fact, seen: Object.fromEntries(Object.entries(seen)) } : fact;
  });

export const histories = fc.array(facts, { maxLength: 40 });

let clock = 0;
/** A fact with the usual in it. */
export const fact = (more: Partial<Fact> = {}): Fact => ({
  schema: 1,
  item: 'place/q1',
  epoch: 0,
  kind: 'answer',
  value: 'x',
  device: 'a',
  seq: ++clock,
  wall: 1000,
  ...more,
});
