/** What picture and files are given. */
import type { ViewProps } from '../kind.ts';
import type { MapData, PartnerMap } from './map.ts';

export interface WholeProps extends ViewProps<MapData> {
  readonly map: PartnerMap;
  /** Opens a partner's row. */
  readonly select: (key: string) => void;
}
