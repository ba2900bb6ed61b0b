import { listed } from './phrases.ts';

/** What stands in a Common Cartridge besides the course's own text. */
export const cartridge = {
  onPaper:
    'This is the form on paper. What you choose or write in it is not kept: print it, or copy your words. What the course says to it can be opened below.',
  from: (title: string, version: string, authors: readonly string[]) =>
    `From “${title}”, version ${version}, by ${listed(authors)}.`,
  licence: (text: string) => `Text, cases and drawings: ${text}.`,
  /** Who answers for it, as far as the course says. */
  answers: (said: {
    readonly publisher?: string | undefined;
    readonly source?: string | undefined;
    readonly contact?: string | undefined;
  }): string[] => [
    ...(said.publisher ? [`Published by ${said.publisher}.`] : []),
    ...(said.source ? [`Source: ${said.source}`] : []),
    ...(said.contact ? [`Contact: ${said.contact.replace(/^(mailto|tel):/, '')}`] : []),
  ],
  part: (letter: string, title: string) => `${letter} · ${title}`,
  question: (number: number) => `Question ${number}`,
  /** What is said to an option: how well it fits, and why. */
  said: (verdict: string, why: string) => `${verdict}. ${why}`,
};
