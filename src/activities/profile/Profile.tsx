/** The live profile: write, or borrow a project and change it. */
import { useRef } from 'preact/hooks';
import { TextField } from '../../ui/TextField.tsx';
import * as activityWords from '../../words/en/activity.ts';
import type { ViewProps } from '../kind.ts';
import { type ProfileData, profileKind, stillBorrowed, toBorrow } from './profile.ts';
import { profile as words } from './words/en/profile.ts';

export function Profile({ id, data, whys, parts, record, say, copies }: ViewProps<ProfileData>) {
  const borrowButton = useRef<HTMLButtonElement>(null);
  const profile = profileKind.readAnswer(parts, data);
  const textOf = (field: string) => {
    const text = parts.get(field);
    return typeof text === 'string' ? text : '';
  };
  const put = (texts: ReadonlyMap<string, string>) => {
    for (const [field, text] of texts) record.write(field, text);
  };
  const borrow = () => {
    const empty = toBorrow(profile, data, whys);
    if (!empty.size) return say(words.nothingEmpty);
    put(empty);
    say(words.borrowed(empty.size));
  };
  const giveBack = () => {
    const borrowed = stillBorrowed(profile, data, whys);
    if (!borrowed.length) return say(words.nothingBorrowed);
    put(new Map(borrowed.map((field) => [field, ''])));
    say(words.givenBack(borrowed.length));
    borrowButton.current?.focus();
  };

  return (
    <div class="profile">
      <div class="borrow">
        <p>{data.borrow.lead}</p>
        <div class="actions">
          <button type="button" class="button" ref={borrowButton} onClick={borrow}>
            {data.borrow.button}
          </button>
          {stillBorrowed(profile, data, whys).length > 0 && (
            <button type="button" class="quiet" onClick={giveBack}>
              {words.giveBack}
            </button>
          )}
        </div>
      </div>
      <p class="hint privacy">{activityWords.privacy}</p>
      {data.fields.map((field) => (
        <TextField
          key={field.id}
          id={`${id}/${field.id}`}
          label={field.label}
          hint={field.hint}
          value={textOf(field.id)}
          rows={field.rows}
          copies={copies(field.id)}
          onWrite={(text) => record.write(field.id, text)}
        />
      ))}
      {data.after && profile.size > 0 && <p class="after">{data.after}</p>}
    </div>
  );
}
