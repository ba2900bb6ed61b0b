/** The parts of the picture, as far as there is something to show in each. Pure. */
import { changesPanel } from './changes.ts';
import { climbPanel } from './climb.ts';
import { levelsPanel } from './levels.ts';
import type { Panel } from './marks.ts';
import { returnsPanel } from './returns.ts';
import type { Way } from './way.ts';
import type { WayData } from './way-data.ts';

export const panelsOf = (data: WayData, way: Way): readonly Panel[] =>
  [climbPanel(data, way), levelsPanel(way), changesPanel(way), returnsPanel(way)].flatMap(
    (panel) => panel ?? [],
  );
