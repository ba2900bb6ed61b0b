/** What of a map the page carries for its script. */
import type { MapData } from './map.ts';
import type { MapActivity } from './schema.ts';

export const leanMap = ({ levels, example, ask }: MapActivity): MapData => ({ levels, example, ask });
