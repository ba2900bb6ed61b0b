import { quietly } from './quietly.ts';

/** From the next page on this tab keeps its progress to itself, until it is closed (or back again). */
export function forgetOnClose(course: string, on: boolean): void {
  quietly(() =>
    on ? sessionStorage.setItem(`${course}:forget`, '1') : sessionStorage.removeItem(`${course}:forget`),
  );
}
