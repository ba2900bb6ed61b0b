/** The map on paper: a table of eight rows. It is also what there is without a script. */
import { TextField } from '../../ui/TextField.tsx';
import { activity as common } from '../../words/en/activity.ts';
import { map as words } from '../../words/en/map.ts';
import { formalities, paperRows, partOf, projectPart, trusts } from './map.ts';
import type { MapActivity } from './schema.ts';

export function MapWritten({ activity: { id, levels, ask } }: { activity: MapActivity }) {
  return (
    <div class="map">
      <p class="hint">{common.privacy}</p>
      <TextField
        id={`${id}/${projectPart}`}
        label={words.project}
        hint={words.projectHint}
        value=""
        rows={1}
        maxLength={200}
      />
      <p class="hint">{words.nameHint}</p>
      <ol class="rows">
        {paperRows.map((key, index) => {
          const field = (what: string, name: Parameters<typeof partOf>[1]) => ({
            name: `${id}/${partOf(key, name)}`,
            'aria-label': words.row(index + 1, what),
            autocomplete: 'off' as const,
          });
          return (
            <li key={key}>
              <input type="text" maxLength={200} {...field(words.name, 'name')} />
              <select {...field(words.level, 'level')}>
                <option value="">{words.level}</option>
                {levels.map((level, number) => (
                  <option key={level} value={String(number + 1)}>
                    {number + 1} {level}
                  </option>
                ))}
              </select>
              <select {...field(words.formality, 'formality')}>
                <option value="">{words.formality}</option>
                {formalities.map((one) => (
                  <option key={one} value={one}>
                    {words.formalities[one]}
                  </option>
                ))}
              </select>
              <select {...field(words.trust, 'trust')}>
                <option value="">{words.trust}</option>
                {trusts.map((one) => (
                  <option key={one} value={one}>
                    {words.trusts[one]}
                  </option>
                ))}
              </select>
              <textarea
                rows={1}
                maxLength={2000}
                placeholder={words.noteShort}
                {...field(words.note, 'note')}
              />
            </li>
          );
        })}
      </ol>
      <ul data-own />
      <p class="ask">{ask}</p>
    </div>
  );
}
