/**
 * What the course's codes leave out, by the numbers that codes carry. The build and the tests put the course's
 * `codes.json` here (`build/codes.ts`); a command reads it itself.
 */
import type { CodeTexts } from './dictionary.ts';

export const courseTexts: Readonly<Record<string, CodeTexts>> = {};
