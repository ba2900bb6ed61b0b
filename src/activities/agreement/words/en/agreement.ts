import { agreementFromWeighing } from '../../../../words/en/own.ts';
import { listed } from '../../../../words/en/phrases.ts';

/** In quotation marks, since titles such as “People and premises” have an “and” of their own. */
export const named = (titles: readonly string[]) => listed(titles.map((title) => `“${title}”`));

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const counted = (count: number) => {
  const word = numbers[count] ?? `${count}`;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${count === 1 ? 'heading is' : 'headings are'}`;
};

/** Words of the page itself; those of the files stand in `agreement-file.ts`, which is fetched with them. */
export const agreement = {
  drafted: (drafted: number, all: number) => `${drafted} of ${all} drafted`,
  at: { empty: 'empty', begun: 'a few words', drafted: 'drafted', leftOut: 'not needed' },
  notNeeded: (title: string) => `Or: “${title}” is not needed, because …`,
  beforeLeavingOut: 'Before you leave it out:',
  asks: 'Can your draft answer this?',
  from: {
    profile: 'From your project:',
    map: 'From your map:',
    weigh: agreementFromWeighing,
    day: 'Three months from today:',
  },
  partner: (partner: string) => `Partner: ${partner}`,
  level: (level: string) => `We work together at the level of ${level}.`,
  lookAgain: (day: string) => `We look at this agreement together again on ${day}.`,
  use: 'Use this',
  inYours: 'In your text',
  useWhere: (title: string, value: string) => ` under ${named([title])}: ${value}`,
  used: (title: string) => `Added under ${named([title])}. Change whatever you like.`,
  usedAlready: (title: string) => `It stands under ${named([title])} already.`,
  noRoom: (title: string) => `There is no room left under ${named([title])}.`,
  /** After a heading's title, said and not shown. */
  goThere: '(go to this heading)',
  gaps: (count: number) => (count ? `${counted(count)} empty` : 'No heading is empty'),
  gapsLead: (count: number) =>
    count
      ? 'Fill them, or say why you leave them out. A gap that you both know of can wait; a gap that nobody saw cannot.'
      : 'Read it aloud with your partner once, and see where either of you would rather skip a line.',
  begun: (titles: readonly string[]) => `Only a few words yet: ${named(titles)}.`,
  leftOut: (titles: readonly string[]) => `Left out, with a reason: ${named(titles)}.`,
  draft: 'A working draft, not legal advice.',
  version: (version: number, again: boolean) =>
    again ? `This is still version ${version}.` : `What you save now is version ${version}.`,
  word: 'Word file',
  markdown: 'Text file (Markdown)',
  print: 'Print',
  making: 'One moment: the file is being made.',
  saved: (name: string, version: number) => `${name}, version ${version}, should be with your downloads.`,
  printed: (version: number) => `Handed to your printer, version ${version}.`,
  notMade: 'The file could not be made. Check the connection and try again. What you wrote is kept.',
};
