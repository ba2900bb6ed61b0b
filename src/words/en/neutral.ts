/**
 * What a course may say in words of its own, as it is said where the course says nothing: without a subject, and without
 * a figure of speech. `course/own-words.ts` explains each to authors.
 */

export const outcomesHeading = 'By the end you can';
export const lessonsName = 'The lessons';

export const needHeading = 'I need to …';

export const keptForOne = 'piece of work';
export const keptForMany = 'pieces of work';
export const keptForLead = 'Is there more than one? Give each a name. Every tool keeps them apart.';
export const keptForNameHint = 'A few words by which you know it again. Not a person’s name.';
export const keptForNumber = 'Piece of work {number}';
export const keptForAdd = 'Add a piece of work';
export const otherSide = 'the other side';

export const noNames = 'Do not write anything that could identify somebody else.';
export const beforeSending = 'is anybody named in it who would mind?';

export const reviewedOn = 'Last reviewed {date}';
export const notReviewed = 'It has not yet been reviewed by anybody but its authors.';

export const glossaryIs = 'The words of the course in plain English, with the lessons that use them.';
export const portfolioEmpty = 'Whatever you write or make in a lesson comes together here.';
export const statementLead = 'A sheet that says what you did here, to keep or to show.';

export const sealPicture = 'Seal of the course';

export const placeStep = 'step';
export const placeSteps = 'steps';
export const placeStair = 'the board';

export const seatsWho = 'the people concerned';

export const mapNameHint =
  'A role or an organisation rather than a person: people leave, and a map gets shown around.';

export const agreementFromWeighing = 'From what you weighed:';

export const readingNote = 'What did you see on {day}? What will you do?';
export const readingNames = 'Write no names.';
export const readingPaper =
  'On paper: write today’s date beside the numbers, and on the back what you saw and what you will do.';
export const readingSheet = 'One page to take along';
