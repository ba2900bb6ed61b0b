/** What the source makes of an answer, with the other options folded in beneath. */

import { verdictWords } from '../../words/en/verdict.ts';
import type { Whys } from '../kind.ts';
import { OtherOptions } from '../OtherOptions.tsx';
import type { Answered } from '../question.ts';
import { VerdictShape } from '../Verdict.tsx';
import type { Step } from './trace.ts';
import * as words from './words/en/trace.ts';

interface FoundProps {
  readonly step: Step;
  readonly number: number;
  readonly said: Answered;
  readonly whys: Whys;
}

export function Found({ step, number, said, whys }: FoundProps) {
  const why = (option: string) => whys.get(`${step.id}/${option}`);
  return (
    <div class="found" data-verdict={said.verdict} tabIndex={-1}>
      <p class="verdict-line">
        <VerdictShape verdict={said.verdict} /> {verdictWords[said.verdict]}
      </p>
      {said.options.map((option) => (
        <p key={option}>{why(option)?.text}</p>
      ))}
      <OtherOptions
        summary={words.others}
        of={words.step(number)}
        options={step.options}
        chosen={said.options}
        whyOf={why}
      />
    </div>
  );
}
