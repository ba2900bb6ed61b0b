/** What the later halves of the view are given: picture and files are fetched once they come into the window. */
import type { ViewProps } from '../kind.ts';
import type { Way } from './layout.ts';
import type { MapData, PartnerMap } from './map.ts';

export interface WholeProps extends ViewProps<MapData> {
  readonly map: PartnerMap;
  /** Opens a partner's row. */
  readonly select: (key: string) => void;
  /** Takes from the picture how a partner is moved one step: says where to, or that there is no way. */
  readonly mover: { current?: Mover | undefined };
}

export type Mover = (key: string, way: Way) => readonly [x: number, y: number] | undefined;
