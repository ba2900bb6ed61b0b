/** The button that saves a table. */
import { Icon } from '../ui/Icon.tsx';
import * as icons from '../ui/icons.ts';
import { cohort as words } from '../words/en/cohort.ts';

export function Save({ about, act }: { readonly about: string; readonly act: () => void }) {
  return (
    <p class="save">
      <button type="button" class="button" onClick={act}>
        <Icon path={icons.download} /> {words.csv}
        <span class="sr-only">: {about}</span>
      </button>
    </p>
  );
}
