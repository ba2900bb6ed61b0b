/** What the pages show of an organisation: the module `virtual:over`. Pure. */
import type { Logo } from './logo.ts';
import type { OverSaid } from './schema.ts';

export interface Shown extends Omit<OverSaid, 'organisation' | 'looked'> {
  readonly name: string;
  readonly page?: string | undefined;
  readonly logo?: Logo | undefined;
  /** Where a picture lies, for the page that hands it out. */
  readonly picture?: string | undefined;
}

/** “(0)20 7946 0000” → what a phone dials. The 0 in brackets is not dialled after a country's number. */
export const dialled = (phone: string): string =>
  `tel:${(phone.trim().startsWith('+') ? phone.replace('(0)', '') : phone).replace(/[^\d+]/g, '')}`;

/** The same so that no line breaks in it. */
export const inOneLine = (phone: string): string =>
  phone.trim().replace(/\s+/g, '\u00a0').replaceAll('-', '\u2011');
