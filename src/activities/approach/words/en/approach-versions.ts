/** What is fetched once there is a message: keeping versions, taking the message away. */
import { approach, type Balance } from './approach.ts';

const when = (at: number) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));

export const versions = {
  take: 'Take it away',
  copy: 'Copy the message',
  copied: 'The message is copied.',
  notCopied: 'The browser did not let it be copied. The message is selected: copy it from there.',
  text: 'Save as text (.txt)',
  markdown: 'Save with its marks (.md)',
  saved: (file: string) => `${file} should be with your downloads.`,
  mail: 'Open as an e-mail draft',
  mailHint:
    'Your mail program opens with the text, and you choose the address. Nothing is sent until you send it.',
  tooLong: 'It is too long for an e-mail link; copy it instead.',
  title: 'Our approach',
  to: (to: string) => `To: ${to}`,
  keep: 'Keep this version',
  keepHint: 'Keep one before you change much. You can look back, compare, and bring it back.',
  kept: (number: number) => `Kept as version ${number}.`,
  isKept: (number: number) => `This is version ${number} already.`,
  earlier: 'Versions',
  name: (number: number, at: number) => `Version ${number}, ${when(at)}`,
  balance: (balance: Balance) =>
    `${approach.counts(balance)}${balance.open ? `, ${balance.open} not marked` : ''}`,
  read: (number: number) => `Read version ${number}`,
  compare: (number: number) => `Compare version ${number} with now`,
  bringBack: (number: number) => `Bring back version ${number}`,
  isBack: (number: number, kept: boolean) =>
    `Version ${number} is back${kept ? ', and what stood here was kept as a version first' : ''}.`,
  remove: (number: number) => `Remove version ${number}`,
  wasRemoved: (number: number) => `Version ${number} is removed.`,
  putBack: 'Put it back',
  isPutBack: (number: number) => `Version ${number} is there again.`,
  change: { earlier: 'Only then:', now: 'Only now:', both: 'In both:' },
  same: 'Every sentence is the same.',
  whose: 'Whose',
  sentence: 'Sentence',
  mark: approach.mark,
};
