/** What of the kind is fetched late. */
import { Expectations } from './Expectations.tsx';
import { expectationsKind } from './expectations.ts';

export const late = { kind: expectationsKind, view: Expectations };
