/** Expectations of two sides, laid beside each other: the same questions, answered apart. Pure. */
import type { Sides } from '../sides.ts';
import { compare, type ExpectationsData, expectationsKind, plain, readOne } from './expectations.ts';
import { readFile } from './file.ts';

type Said = { readonly choice?: string; readonly own?: string };

const questionOf = ({ questions }: ExpectationsData, id: string) => questions.find((one) => one.id === id);

export const sides: Sides<ExpectationsData, Said, Said> = {
  asked: ({ questions }) => questions.map(({ id, title, text }) => ({ id, title, text })),
  mine: (data, parts) => expectationsKind.readAnswer(parts, data).mine as ReadonlyMap<string, Said>,
  read(data, id, raw) {
    const question = questionOf(data, id);
    const answer = question && readOne(raw, question);
    return typeof answer === 'object' && (answer.choice || answer.own) ? (answer as Said) : undefined;
  },
  lines(data, id, { choice, own }) {
    const chosen = questionOf(data, id)?.options.find((option) => option.id === choice)?.text;
    return [...(chosen ? [chosen] : []), ...(own ? [`“${own}”`] : [])];
  },
  apart: (mine, theirs) => {
    const question = { id: 'q', title: '', text: '', options: [] };
    const { agreed } = compare(new Map([['q', mine]]), new Map([['q', theirs]]), [question]);
    // Without a choice on both sides there are only sentences, which nobody can compare but people.
    if (!agreed.length) return 2;
    return (mine.own ?? '').trim() === (theirs.own ?? '').trim() ? 0 : 1;
  },
  fromFile(text, activity, data) {
    const read = readFile(text, activity, data.questions);
    return read.ok ? plain(read.answers, data.questions) : undefined;
  },
};
