/** Which lessons the answers that did not fit best come from, with the way to them. */
import { capital } from '../../words/en/phrases.ts';
import { verdictWords } from '../../words/en/verdict.ts';
import type { Answered } from '../question.ts';
import { VerdictShape } from '../Verdict.tsx';
import type { BankLesson } from './bank.ts';
import * as words from './words/en/quiz.ts';

interface MissesProps {
  readonly lines: readonly (Answered & { readonly number: number; readonly lesson: string })[];
  /** Without the bank there are none, and a lesson goes by its address. */
  readonly lessons: readonly BankLesson[];
  readonly root: string;
  readonly goTo: (question: string) => void;
}

export function Misses({ lines, lessons, root, goTo }: MissesProps) {
  const misses = lines.filter(({ verdict }) => verdict !== 'best');
  if (!misses.length) return <p>{words.noMisses}</p>;
  return (
    <>
      <h5>{words.againTitle}</h5>
      <ul class="misses">
        {misses.map(({ question, number, verdict, lesson }) => {
          const { title, published } = lessons.find(({ slug }) => slug === lesson) ?? {
            title: capital(lesson.replaceAll('-', ' ')),
            published: true,
          };
          return (
            <li key={question}>
              <VerdictShape verdict={verdict} />
              <p class="to">
                {published ? <a href={`${root}lessons/${lesson}/`}>{title}</a> : title}{' '}
                <span class="hint">{verdictWords[verdict].toLowerCase()}</span>
              </p>
              <button type="button" class="quiet" onClick={() => goTo(question)}>
                {words.goTo(number)}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
