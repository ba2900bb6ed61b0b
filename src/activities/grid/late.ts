/** What of the kind is fetched late. */
import { Grid } from './Grid.tsx';
import { gridKind } from './grid.ts';

export const late = { kind: gridKind, view: Grid };
