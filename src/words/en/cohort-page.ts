/** The cohort page as it is built. What its script says stands in `cohort.ts`. */
export const cohortPage = {
  title: 'A group’s files',
  description:
    'For trainers: lay the files that learners chose to send side by side, in this browser and nowhere else.',
  lead: 'You run the course with a group and have no learning platform? Ask each person for a file, and lay the files side by side here.',
  sessions: 'Sessions to run with a group',
  noScript:
    'This page reads files with a script, in your own browser, so that they are sent to nobody. Without scripts it can do nothing.',
  giveTitle: 'The files',
  give: 'Drop files or folders here, or the one archive that a platform or a mail program makes of them.',
  choose: 'Choose files',
  folder: 'Choose a folder',
  stays:
    'They are read in this browser and sent to nobody. Nothing is kept: close the page, and all of it is gone. The files stay where they are.',
  stop: 'Stop reading',
  readingLabel: 'Files read',
  notFetched:
    'The part of this page that reads files did not arrive. Check the connection and choose the files again.',
  notMade: 'The file could not be made. Check the connection and try again.',
  learner: 'You are asked for a file?',
  learnerLead:
    'Make one for your trainer here. It holds what you did and chose, and nothing that you wrote for yourself: no reflection, no draft, no note. You need not send one; ask what it is for.',
  learnerName: 'What should your trainer call you?',
  learnerNameHint: 'A first name, or any name that you agreed on. It becomes the name of the file.',
  learnerTakes: 'What goes along',
  learnerDone: 'Lessons and activities that I have done, and the cards and answers that I chose',
  learnerRated:
    'How sure I said I was, before and after. The course asks that for you alone: tick it only if your trainer may see it.',
  learnerNamed: 'The partners on my map and their levels, without notes and trust',
  learnerMake: 'Make my file',
  asking: 'Ask your group like this',
  askingText: 'A few sentences to send or to read out. Nobody has to.',
  ask: (title: string) =>
    `I would like to see where we agree in the course “${title}”, and where we do not. Open the page below in the browser in which you took the course, choose “Make my file”, and send me the file. It holds what you did and chose, and nothing that you wrote for yourself. If you would rather not, that is fine.`,
  sees: 'What you will see',
  seesList: [
    'Who has done which lesson.',
    'How many chose what, card by card and question by question, and where the group is divided, worst first, with a question for the room.',
    'What was rated or guessed before and after, as pairs.',
  ],
  /** Where the course has something to join by name. */
  seesJoined: 'Whose partners are named alike, and which kinds nobody has.',
  sorry: 'What you will not',
  sorryList: [
    'What was written for oneself, whatever else a file holds: reflections, drafts, notes, trust.',
    'A mark. The course gives none, and a placing that differs from its own is something to talk about.',
  ],
  whatFileHolds:
    'A file that is made here holds no more than this page shows. A whole progress file or a portfolio’s archive is read too, and holds everything that its owner did and wrote: keep it as you would keep a letter, and delete it when the session is over.',
};
