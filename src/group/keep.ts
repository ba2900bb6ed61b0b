/** What was read, kept for this tab alone: a reload must not cost a room its codes. Kept as codes, and read as strictly. */
import { quietly } from '../progress/quietly.ts';
import { type Coded, type Course, countsCode, personCode, readCode } from './code.ts';
import { add, nobody, type Reads } from './reads.ts';

const keyOf = (course: Course, activity: string) => `${course.id}:group-read:${activity}`;
const newNumber = () => crypto.getRandomValues(new Uint32Array(1))[0] as number;

/** What this tab has of ACTIVITY; nobody where it has nothing, or nothing that can still be counted. */
export function kept(course: Course, activity: Coded): Reads {
  const text = quietly(() => sessionStorage.getItem(keyOf(course, activity.id)));
  const [id, changes, ...codes] = (text ?? '').split(' ');
  if (!text || !/^\d{1,10}$/.test(id ?? '') || !/^\d{1,9}$/.test(changes ?? '')) return nobody(newNumber());
  const reads = codes.reduce(
    (sum, code) => {
      const read = readCode(code, course, activity);
      return read.ok ? add(sum, read.code).reads : sum;
    },
    nobody(Number(id)),
  );
  return { ...reads, changes: Math.max(reads.changes, Number(changes)) };
}

/** False where the browser keeps nothing. */
export function keep(course: Course, activity: Coded, reads: Reads): boolean {
  const { id, changes, people, others } = reads;
  const codes = [
    ...[...people].map(([number, choices]) => personCode(course, activity, { id: number, choices })),
    ...[...others.values()].map((counts) => countsCode(course, activity, counts)),
  ];
  // By their letters: in which order they were read is nobody's.
  const text = [id, changes, ...codes.sort()].join(' ');
  const key = keyOf(course, activity.id);
  quietly(() => sessionStorage.setItem(key, text));
  return quietly(() => sessionStorage.getItem(key)) === text;
}

export const clear = (course: Course, activity: Coded): void =>
  void quietly(() => sessionStorage.removeItem(keyOf(course, activity.id)));
