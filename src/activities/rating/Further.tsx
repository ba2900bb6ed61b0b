/** What follows a rating that is kept as readings, or laid beside an earlier one. Fetched where it is needed. */
import type { ViewProps } from '../kind.ts';
import { Beside } from './Beside.tsx';
import { Readings } from './Readings.tsx';
import type { RatingData } from './rating.ts';

export const Further = (props: ViewProps<RatingData>) =>
  props.data.snapshots ? <Readings {...props} /> : <Beside {...props} />;
