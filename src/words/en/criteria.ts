/** What the statement asks for, where the course does not say it: written into the page as it is built. */
import { capital, listed } from './phrases.ts';

export const criteria = ({ check, own }: { check: boolean; own: boolean }) =>
  `${capital(
    listed([
      'every published lesson opened',
      'every activity that counts tried',
      ...(check ? ['the final check taken'] : []),
      ...(own ? ['one piece of own work done'] : []),
    ]),
  )}. No score is asked for.`;
