import { inWords } from '../../../../words/en/amounts.ts';
import { capital } from '../../../../words/en/phrases.ts';

/** What stands in the files of an agreement, beside what the learner wrote. */
export const agreementFile = {
  title: (project: string) => (project ? `Working agreement: ${project}` : 'Working agreement'),
  fileName: 'working-agreement',
  draft: 'A working draft, not legal advice.',
  version: (version: number, day: string) => `Version ${version}, ${day}.`,
  written: (count: number, all: number) =>
    `${capital(inWords[count] ?? String(count))} of ${inWords[all] ?? all} headings ${count === 1 ? 'is' : 'are'} filled in; the others are named at the end.`,
  heading: (number: number, title: string) => `${number}. ${title}`,
  stillOpen: 'Still to be agreed',
  /** The box’s label ends in “because …”; many go on with the same word. */
  notNeeded: (reason: string) => `Not needed, because ${reason.replace(/^because\s+/i, '')}`,
  agreedBy: 'Agreed by',
  signatures: ['For which partner', 'Name and role', 'Date'] as const,
};
