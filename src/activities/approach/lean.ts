/** What of an approach the page carries for its script; what each balance sounds like stands in the written form. */
import type { ApproachData } from './approach.ts';
import type { ApproachActivity } from './schema.ts';

export const leanApproach = ({ to, message, meanings, looks }: ApproachActivity): ApproachData => ({
  to,
  message,
  meanings,
  looks,
});
