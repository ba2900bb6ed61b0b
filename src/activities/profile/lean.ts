/** What of a profile the page carries for its script; the borrowed texts stand in the written form. */
import type { ProfileData } from './profile.ts';
import type { ProfileActivity } from './schema.ts';

export const leanProfile = ({ borrow, fields, after }: ProfileActivity): ProfileData => ({
  borrow: { button: borrow.button, lead: borrow.lead },
  fields: fields.map(({ id, label, hint, rows }) => ({ id, label, ...(hint && { hint }), rows })),
  ...(after && { after }),
});
