/** What a progress file or link would bring, told before it is joined; and how to undo it. */
import { keptForMany } from './own.ts';
import { listed, plural } from './phrases.ts';

interface Counts {
  readonly answers: number;
  readonly texts: number;
  readonly done: number;
  readonly results?: number;
}

const counts = ({ answers, texts, done, results = 0 }: Counts) =>
  listed(
    [
      answers && plural(answers, 'answer', 'answers'),
      texts && `${plural(texts, 'text', 'texts')} of your own`,
      done && `${plural(done, 'thing', 'things')} opened or finished`,
      results && plural(results, 'result', 'results'),
    ].filter((part) => typeof part === 'string'),
  );

export const brings = {
  title: { file: 'What this file would bring', link: 'What this link would bring' },
  what: (all: Counts) =>
    counts(all) ? `${counts(all)}.` : 'Results of earlier tries. Nothing that you see now would change.',
  how: 'Nothing here is taken away: where both have an answer, the later one shows; of a text written in two places, both versions are kept.',
  canUndo: 'You can undo it afterwards.',
  nothingNew: {
    file: 'Everything in this file is here already, or something later is. There is nothing to add.',
    link: 'Everything in this link is here already, or something later is. There is nothing to add.',
  },
  skipped: (records: number) =>
    `${plural(records, 'record', 'records')} in it could not be read and would be left out.`,
  newerCourse: (version: string) =>
    `It was saved from version ${version} of the course, which is newer than this page. What this page does not know yet is kept all the same.`,
  unknown: (things: number) =>
    `${plural(things, 'thing belongs', 'things belong')} to activities that this version of the course does not know: kept, not shown.`,
  add: 'Add it to my progress',
  leave: 'Leave it',
  left: {
    file: 'The file was left alone. Nothing has changed.',
    link: 'The link was left alone. Nothing has changed.',
  },
  added: 'Added to your progress.',
  addedUnsaved: 'Added, but this browser does not keep it: save a file before you close this tab.',

  // Item by item.
  lesson: (title: string, number?: number) => (number === undefined ? title : `${number} ${title}`),
  elsewhere: 'Beside the lessons',
  areas: {
    partnerships: `Your ${keptForMany} in the toolkit`,
    noted: 'Your notes in the text',
    review: 'Your looks back in the review',
    course: 'Your statement',
  } as Readonly<Record<string, string>>,
  inShort: ({ fresh, differ, out }: { fresh: number; differ: number; out: number }) =>
    listed(
      [
        fresh && `${fresh} new`,
        differ && plural(differ, 'differs', 'differ'),
        out && `${out} out of sight`,
      ].filter((part) => typeof part === 'string'),
    ),
  newOnes: (count: number) => plural(count, 'new answer', 'new answers'),
  more: (count: number) => `… and ${count} more.`,
  moreText: (characters: number) => `… (and ${characters} characters more)`,
  opened: 'Opened',
  finished: 'Finished',
  result: (credit: number, of: number) => `Result of a try: ${credit} of ${of}`,
  resultHere: (credit: number, of: number) => `here: ${credit} of ${of}`,
  side: { here: 'Here', there: { file: 'In the file', link: 'In the link' } },
  shows: 'will show',
  bothKept:
    'Both are kept. The first will show; the other stands beneath it in the activity, where you choose.',
  otherWayRound:
    'By their dates it is the other way round: between devices that had not met, the one with more work in it counts as the later.',
  restarted: (from: 'file' | 'link') =>
    `Goes out of sight, because the activity was started again in the ${from}; it is kept.`,
  earlier: (count: number) =>
    `${plural(count, 'answer', 'answers')} of before you started this again here: kept, not shown.`,
  taken: 'taken back',
  emptied: 'left empty',
  together: 'several things together',
  yes: 'yes',
  no: 'no',
  anAnswer: 'An answer',
  noDate: 'at a time that cannot be told',

  // Undoing.
  undo: 'Undo the last import',
  undoWhat: (when: string, from: 'file' | 'link', all: Counts) =>
    `${when} you added ${counts(all) || 'results of earlier tries'} from a ${from}. Undoing takes away just that, and keeps what you have done since.`,
  undoMemory:
    'This browser could not keep a copy of what was here before, so it can be undone only until you leave this page.',
  undone: 'The import is undone. What you have done since is still there.',
  undoneElsewhere: 'That import was undone, or another one came after it, in another tab.',
  notUndone:
    'The import could not be undone: this browser did not answer. Nothing has changed. Close the other tabs of this course and try again.',
};
