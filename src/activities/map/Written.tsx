/** The map on paper: a table of eight rows. It is also what there is without a script. */

import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import { ofCourse, ofInterface } from '../../words/language.ts';
import { betweenPart, paperTies } from './between.ts';
import { leanMap } from './lean.ts';
import { type Field, formalities, paperRows, partOf, projectPart, trusts } from './map.ts';
import { Options } from './Options.tsx';
import { Still } from './Still.tsx';
import type { MapActivity } from './schema.ts';
import { map as words } from './words/en/map.ts';

export function MapWritten({ activity }: { activity: MapActivity }) {
  const { id, levels, ask } = activity;
  const lists = [
    ['level', words.level, levels.map((level, index) => [String(index + 1), `${index + 1} ${level}`])],
    ['formality', words.formality, formalities.map((one) => [one, words.formalities[one]])],
    ['trust', words.trust, trusts.map((one) => [one, words.trusts[one]])],
  ] as const;
  const rows = paperRows.map((key, index) => [key, `${words.name} ${index + 1}`]);
  const ends = [
    ['one', words.ends.one, rows],
    ['other', words.ends.other, rows],
    ['level', words.closely, lists[0][2]],
  ] as const;
  return (
    <div class="map">
      <template data-still>
        <Still data={leanMap(activity)} />
      </template>
      <p class="hint">{common.privacy}</p>
      <TextField
        id={`${id}/${projectPart}`}
        label={words.project}
        hint={words.projectHint}
        value=""
        rows={1}
        maxLength={200}
      />
      <div data-own />
      <p class="hint">{words.nameHint}</p>
      <table class="rows" lang={ofInterface}>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            {[words.name, ...lists.map(([, label]) => label), words.noteShort].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paperRows.map((key, index) => {
            const field = (what: string, name: Field) => ({
              name: `${id}/${partOf(key, name)}`,
              'aria-label': words.row(index + 1, what),
              autocomplete: 'off' as const,
            });
            return (
              <tr key={key}>
                <td data-label={`${words.name} ${index + 1}`}>
                  <input type="text" maxLength={200} {...field(words.name, 'name')} />
                </td>
                {lists.map(([name, label, options]) => (
                  <td key={name} data-label={label}>
                    <select {...field(label, name)}>
                      <option value="">{name === 'level' ? words.noTie : words.open}</option>
                      <Options of={options} lang={name === 'level' ? ofCourse : undefined} />
                    </select>
                  </td>
                ))}
                <td data-label={words.noteShort}>
                  <textarea rows={1} maxLength={20_000} {...field(words.noteShort, 'note')} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <table class="rows ties" lang={ofInterface}>
        <caption>{words.between}</caption>
        <thead>
          <tr>
            {[words.ends.one, words.ends.other, words.closely].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paperTies.map((key, index) => (
            <tr key={key}>
              {ends.map(([field, label, options]) => (
                <td key={field} data-label={label}>
                  <select
                    name={`${id}/${betweenPart(key, field)}`}
                    aria-label={words.tieRow(index + 1, label)}
                    autocomplete="off"
                  >
                    <option value="">{field === 'level' ? words.open : words.choose}</option>
                    <Options of={options} lang={field === 'level' ? ofCourse : undefined} />
                  </select>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ask">{ask}</p>
    </div>
  );
}
