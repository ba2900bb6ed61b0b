import { small } from './phrases.ts';

/** What stands in the files of an agreement, beside what the learner wrote. */
export const agreementFile = {
  title: (project: string) => (project ? `Working agreement: ${project}` : 'Working agreement'),
  fileName: 'working-agreement',
  draft: 'A working draft, not legal advice.',
  version: (version: number, day: string) => `Version ${version}, ${day}.`,
  empty: (titles: readonly string[]) => `Still empty: ${small(titles)}.`,
  heading: (number: number, title: string) => `${number}. ${title}`,
  stillEmpty: 'Still empty.',
  notNeeded: (reason: string) => `Not needed, because ${reason}`,
  agreedBy: 'Agreed by',
  signatures: ['For which partner', 'Name and role', 'Date'] as const,
};
