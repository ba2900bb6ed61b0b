/** What the schema cannot see of a bank: enough for a fresh draw, every lesson in it, one option that fits best. */
import { didYouMean } from '../../course/checks/nearest.ts';
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice, repeats } from '../../course/checks/twice.ts';
import type { QuizActivity } from './schema.ts';

/** How many tries there are before a question has to come back. */
const tries = 3;

/** @param course The addresses of the course's lessons, where they are known. */
export function check({ draw, questions }: QuizActivity, course?: readonly string[]): Finding[] {
  const counts = new Map<string, number>();
  for (const { lesson } of questions) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
  const found: Finding[] = [...idsTwice(questions, ['questions'], 'questions')];

  if (questions.length < tries * draw) {
    found.push({
      at: ['questions'],
      message: `The bank has ${questions.length} questions, and a try draws ${draw}: too few for ${tries} tries without a repeat.`,
      remedy: `Write ${tries * draw - questions.length} more, or draw fewer.`,
    });
  }
  if (counts.size !== draw) {
    found.push({
      at: ['draw'],
      message: `A try draws ${draw} questions, one for each lesson, and the bank asks about ${counts.size} lessons.`,
      remedy: `Write “draw: ${counts.size}”, or give each lesson its questions.`,
    });
  }
  for (const slug of course ?? [...counts.keys()]) {
    const count = counts.get(slug) ?? 0;
    if (count >= tries) continue;
    found.push({
      at: ['questions'],
      message: `The bank has ${count || 'no'} ${count === 1 ? 'question' : 'questions'} about “${slug}”.`,
      remedy: `Write at least ${tries}, so that ${tries} tries can each bring another.`,
    });
  }
  questions.forEach((question, index) => {
    const at = ['questions', index] as const;
    if (course && !course.includes(question.lesson)) {
      found.push({
        at: [...at, 'lesson'],
        message: `course.yaml has no lesson “${question.lesson}”, which question “${question.id}” asks about.`,
        remedy: `${didYouMean(question.lesson, course)}Name a lesson by its address.`,
      });
    }
    found.push(...checkOptions(question, at));
  });
  return found;
}

function checkOptions(
  { id, multiple, options }: QuizActivity['questions'][number],
  at: readonly (string | number)[],
): Finding[] {
  const found: Finding[] = idsTwice(options, [...at, 'options'], 'options');
  const fitting = options.filter(({ verdict }) => verdict === 'best');
  if (fitting.length === 0) {
    found.push({
      at: [...at, 'options'],
      message: `No option of question “${id}” fits best.`,
      remedy: 'Give at least one of its options “verdict: best”.',
    });
  }
  if (fitting.length > 1 && !multiple) {
    found.push({
      at: [...at, 'options'],
      message: `Question “${id}” has ${fitting.length} options that fit best, and lets the learner choose one.`,
      remedy: 'Add “multiple: true” to the question, or call the weaker ones defensible.',
    });
  }
  for (const { index, first } of repeats(options.map(({ text }) => text.trim().toLowerCase()))) {
    found.push({
      at: [...at, 'options', index, 'text'],
      message: `Options ${first + 1} and ${index + 1} of question “${id}” say the same.`,
      remedy: 'Write something else in one, or take it out.',
    });
  }
  return found;
}
