import { quietly } from './quietly.ts';

/** What somebody chose about how pages look and work, under KEY: first in this tab, then on the device. See `choose.ts`. */
export const chosen = (key: string): string | undefined =>
  quietly(() => (sessionStorage[key] ?? localStorage[key]) as string | undefined);
