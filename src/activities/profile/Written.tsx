/** A profile on paper: the fields, then the project to borrow from. */
import { TextField } from '../../ui/TextField.tsx';
import * as words from '../../words/en/activity.ts';
import { Reasons } from '../Reasons.tsx';
import { borrowedKey } from './profile.ts';
import type { ProfileActivity } from './schema.ts';

export function ProfileWritten({ activity }: { activity: ProfileActivity }) {
  const { id, borrow, fields } = activity;
  return (
    <div class="profile">
      <p class="hint">{words.privacy}</p>
      {fields.map((field) => (
        <TextField
          key={field.id}
          id={`${id}/${field.id}`}
          label={field.label}
          hint={field.hint}
          value=""
          rows={field.rows}
        />
      ))}
      <Reasons
        summary={borrow.title}
        lines={fields.map((field) => ({ key: borrowedKey(field.id), on: field.label, why: field.borrowed }))}
      />
    </div>
  );
}
