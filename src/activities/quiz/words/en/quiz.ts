import { listed, plural } from '../../../../words/en/phrases.ts';

const questions = (count: number) => plural(count, 'question', 'questions');

export const quiz = {
  several: 'Choose all that fit.',
  answered: (answered: number, all: number) => `${answered} of ${all} answered`,
  kept: (answered: number, all: number) => `Answer kept. ${answered} of ${all} answered.`,
  questionNumber: (number: number) => `question ${number}`,
  otherOptions: 'What about the other options?',
  onPaper: (count: number, bank: number) =>
    `These are ${count} of ${bank} questions, one from each lesson. With scripts on, every try draws its own.`,
  intro: (count: number) =>
    `Each try draws ${questions(count)}, one from each lesson, and none comes back before you have had them all. Try as often as you like; you can stop and go on later.`,
  draw: (count: number) => `Draw ${questions(count)}`,
  drawNew: (count: number) => `Draw ${count} new questions`,
  leave: 'Leave these and draw others',
  drawing: 'The questions are on their way.',
  drawn: (count: number) => `${questions(count)} drawn. The first is next.`,
  notFetched:
    'The other questions could not be fetched, so this try has those of the page. They count like any others.',
  lost: 'The questions of this try could not be fetched. Your answers are kept.',
  fetchAgain: 'Fetch them again',
  title: (number: number) => (number > 1 ? `Your questions, try ${number}` : 'Your questions'),
  check: 'Check my answers',
  nothingToCheck: 'Nothing new is answered yet. Choose an option first.',
  missing: (open: readonly number[]) =>
    `Still open: ${open.length > 1 ? 'questions' : 'question'} ${listed(open.map(String))}. What you have answered is explained above and closed for this try. Answer the rest and check again.`,
  goTo: (number: number) => `Go to question ${number}`,
  resultLead: 'Under each question you read what the case says of your answer.',
  againTitle: 'Lessons worth another look',
  noMisses: 'In every case you chose what fits best. Other tries ask about other cases.',
  yours: (verdict: string) => `Your answer: ${verdict}`,
  best: (tally: string, number: number) => `Best so far${number > 0 ? `, in try ${number}` : ''}: ${tally}.`,
};
