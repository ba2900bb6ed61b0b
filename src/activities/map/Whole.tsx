/** The picture and the files of a map: fetched when the map comes into view. */
import { Files } from './Files.tsx';
import type { WholeProps } from './live.ts';
import { Picture } from './Picture.tsx';

export function Whole(props: WholeProps) {
  return (
    <>
      {props.map.partners.length > 0 && <Picture {...props} />}
      <Files {...props} />
    </>
  );
}
