/** A progress as a list, to be taken along. Pure. */
import { canonical, type Fact, type Progress, unique } from './progress.ts';

/** The facts that hold a cell, each once: all that must be kept. */
export function factsOf(progress: Progress): Fact[] {
  return [...new Map(unique(progress).map((fact) => [canonical(fact), fact])).values()];
}
