/** A drawn try on paper: its own questions in place of the page's, as far as they are answered, and told as far as they are. */
import { render } from 'preact';
import '../../ui/translators.ts';
import type { Whys } from '../kind.ts';
import type { Answered, Answers, Question } from '../question.ts';
import { Looked } from './Looked.tsx';
import { QuestionField } from './QuestionField.tsx';
import { answerPart } from './quiz.ts';
import * as words from './words/en/quiz.ts';

interface Tried {
  readonly number: number;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly lineOf: ReadonlyMap<string, Answered>;
  readonly whys: Whys;
}

const places = new WeakMap<Element, HTMLElement>();

/**
 * @param id The activity's. Its written form must stand in the page, as it does while something is printed.
 * @param tried None where the page's questions are what was answered, or the try's could not be fetched.
 */
export function putOnPaper(id: string, tried: Tried | undefined): void {
  const form = document.querySelector(`#${CSS.escape(id)} [data-written]`);
  if (!form) return;
  const own = places.get(form) ?? document.createElement('div');
  places.set(form, own);
  own.remove();
  // Nor are reasons of questions that were not asked: the try may ask them yet.
  for (const part of form.children) part.toggleAttribute('hidden', tried !== undefined);
  render(tried ? <TriedOnPaper id={id} {...tried} /> : null, own);
  if (tried) form.append(own);
}

function TriedOnPaper({ id, number, questions, answers, lineOf, whys }: Tried & { readonly id: string }) {
  return (
    <>
      <h4>{words.title(number)}</h4>
      {questions.map((question, index) => {
        const line = lineOf.get(question.id);
        return line ? (
          <Looked key={question.id} number={index + 1} said={line} {...{ question, whys }} />
        ) : (
          <QuestionField
            key={question.id}
            name={`${id}/${answerPart(number, question.id)}`}
            number={index + 1}
            question={question}
            chosen={answers.get(question.id) ?? []}
            choose={() => undefined}
          />
        );
      })}
    </>
  );
}
