import { statementLead } from './own.ts';

/** What the statement page says as it is built: its scripts do not bring it along. */
export const statementPage = {
  title: 'Your statement',
  description:
    'A statement of participation for your file: what it says, what it asks for, and the sheet itself, made in your own browser.',
  lead: statementLead,
  noScript:
    'Your browser makes the sheet itself, with a script. Without scripts this page can only say what the statement is and what it asks for.',
  name: 'Your name',
  nameHint: 'As it should stand on the sheet, in any script, with its accents. It stays in this browser.',
  latin: 'In Latin letters as well',
  latinHint:
    'Stands on the sheet with your name, and behind it in the credential, for readers who do not read its script. You can leave it empty.',
  putOn: 'Put on the sheet',
  choiceParts: 'What was done, part by part',
  choiceOutcomes: 'The outcomes',
  choiceOutcomesHint: 'What it was about, in one line each',
  choiceMinutes: 'The time',
  choiceMinutesHint: 'What the lessons are reckoned to take; nobody measured yours',
  choiceOwn: 'Your own work',
  choiceActivities: 'Which activities you did',
  onlyIf: 'Only if you want others to read it',
  choiceMarks: 'Your best result in the final check',
  choiceWords: 'Some words of your own',
  choiceWordsHint: 'Up to 280 characters, on the sheet and in the credential. They are not kept here.',
  wordsFrom: 'Begin with something you wrote in the course',
  wordsFromNone: 'Nothing: I write it here',
  yourWords: 'Your words',
  paper: 'Paper',
  a4: 'A4',
  letter: 'US Letter',
  claimed: 'What the credential says',
  claimedLead:
    'The credential is a small file of its own, an Open Badge, and lies inside the PDF as well, and in the code on the sheet, where there is one. Whoever has any of them can read this, and nothing else about you:',
  canShow: 'What it can show, and what it can’t.',
  canShowText:
    'Your own browser makes and signs it from what you did here: that shows whether it was changed since.',
  checkIt: 'How a statement is checked',
  download: 'Download the statement (PDF)',
  print: 'Print the sheet',
  credential: 'Download the credential alone',
};
