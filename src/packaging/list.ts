/** The ways in which the course can be handed on, in the order in which they are made and offered. A new one is a line here. */
import { cartridge } from './cartridge/cartridge.ts';
import { cmi5 } from './cmi5/cmi5.ts';
import { scorm12 } from './scorm/scorm12.ts';
import { scorm2004 } from './scorm/scorm2004.ts';
import { site } from './site.ts';
import type { Wrapper } from './wrapper.ts';

export const wrappers: readonly Wrapper[] = [scorm12, scorm2004, cmi5, cartridge, site];

/** What can stand after `--only`. */
export const names = (): string[] => wrappers.map(({ name }) => name);
