/** A question that was looked at: closed for this try, with what the case says of the learner's own answer. */

import { verdictWords } from '../../words/en/verdict.ts';
import type { Whys } from '../kind.ts';
import { OtherOptions } from '../OtherOptions.tsx';
import type { Answered, Question } from '../question.ts';
import { VerdictShape } from '../Verdict.tsx';
import * as words from './words/en/quiz.ts';

interface LookedProps {
  readonly question: Question;
  readonly number: number;
  readonly said: Answered;
  readonly whys: Whys;
}

export function Looked({ question, number, said, whys }: LookedProps) {
  const { id, text, options } = question;
  const isChosen = ({ id: option }: { readonly id: string }) => said.options.includes(option);
  return (
    <div class="question" data-question={id}>
      <p class="asked" tabIndex={-1}>
        <span class="numeral">{number}</span> {text}
      </p>
      <div class="said" data-verdict={said.verdict}>
        <p class="verdict-line">
          <VerdictShape verdict={said.verdict} /> {words.yours(verdictWords[said.verdict].toLowerCase())}
        </p>
        {options.filter(isChosen).map((option) => (
          <div key={option.id}>
            <p class="chosen">{option.text}</p>
            <p>{whys.get(`${id}/${option.id}`)?.text}</p>
          </div>
        ))}
        <OtherOptions
          summary={words.otherOptions}
          of={words.questionNumber(number)}
          options={options}
          chosen={said.options}
          whyOf={(option) => whys.get(`${id}/${option}`)}
        />
      </div>
    </div>
  );
}
