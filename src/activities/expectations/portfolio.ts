/** Expectations as blocks of a document: each question, our answer and, once it was loaded, theirs. Pure. */
import type { Block } from '../../documents/document.ts';
import { portfolioParts as words } from '../../words/en/portfolio-parts.ts';
import type { Parts } from '../kind.ts';
import { type Answer, type ExpectationsData, expectationsKind, type Question } from './expectations.ts';

function said({ options }: Question, answer: Answer | undefined): string {
  const choice = options.find(({ id }) => id === answer?.choice)?.text;
  return [choice, answer?.own].filter(Boolean).join('\n') || words.notAnswered;
}

export function portfolioOf(data: ExpectationsData, parts: Parts): readonly Block[] {
  const { mine, theirs } = expectationsKind.readAnswer(parts, data);
  if (!mine.size) return [];
  return [
    {
      kind: 'table',
      head: [words.question, words.ours, ...(theirs ? [words.theirs[theirs.from]] : [])],
      rows: data.questions.map((question) => [
        question.title,
        said(question, mine.get(question.id)),
        ...(theirs ? [said(question, theirs.answers.get(question.id))] : []),
      ]),
    },
  ];
}
