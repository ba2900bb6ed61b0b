import { listed, plural } from '../../../../words/en/phrases.ts';

const questions = (count: number) => plural(count, 'question', 'questions');

export const several = 'Choose all that fit.';
export const answered = (answered: number, all: number) => `${answered} of ${all} answered`;
export const kept = (answered: number, all: number) => `Answer kept. ${answered} of ${all} answered.`;
export const questionNumber = (number: number) => `question ${number}`;
export const otherOptions = 'What about the other options?';
/** Left out where nothing is drawn: in a book. */
export const drawsAnew = 'With scripts on, every try draws its own.';
export const onPaper = (count: number, bank: number) =>
  `These are ${count} of ${bank} questions, one from each lesson. ${drawsAnew}`;
export const intro = (count: number) =>
  `Each try draws ${questions(count)}, one from each lesson, and none comes back before you have had them all. Try as often as you like; you can stop and go on later.`;
export const draw = (count: number) => `Draw ${questions(count)}`;
export const drawNew = (count: number) => `Draw ${count} new questions`;
export const leave = 'Leave these and draw others';
export const drawing = 'The questions are on their way.';
export const drawn = (count: number) => `${questions(count)} drawn. The first is next.`;
export const notFetched =
  'The other questions could not be fetched, so this try has those of the page. They count like any others.';
export const lost = 'The questions of this try could not be fetched. Your answers are kept.';
export const fetchAgain = 'Fetch them again';
export const title = (number: number) => (number > 1 ? `Your questions, try ${number}` : 'Your questions');
export const check = 'Check my answers';
export const nothingToCheck = 'Nothing new is answered yet. Choose an option first.';
export const missing = (open: readonly number[]) =>
  `Still open: ${open.length > 1 ? 'questions' : 'question'} ${listed(open.map(String))}. What you have answered is explained above and closed for this try. Answer the rest and check again.`;
export const goTo = (number: number) => `Go to question ${number}`;
export const resultLead = 'Under each question you read what the case says of your answer.';
export const againTitle = 'Lessons worth another look';
export const noMisses = 'In every case you chose what fits best. Other tries ask about other cases.';
export const yours = (verdict: string) => `Your answer: ${verdict}`;
export const best = (tally: string, number: number) =>
  `Best so far${number > 0 ? `, in try ${number}` : ''}: ${tally}.`;
