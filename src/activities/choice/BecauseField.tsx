/** A line for the learner's own reason, once a check and before the course's open: the same on paper and live. */
import { TextField } from '../../ui/TextField.tsx';
import { becausePart } from './choice.ts';
import * as words from './words/en/choice.ts';

interface BecauseFieldProps {
  readonly activity: string;
  /** Of the activity: a page may have two checks, each with such a line. */
  readonly title: string;
  readonly question: string;
  readonly number: number;
  /** Live: what is kept, and what to do with what is typed. */
  readonly value?: string;
  readonly copies?: readonly string[];
  readonly onWrite?: (text: string) => void;
}

export function BecauseField({ activity, title, question, number, value = '', ...live }: BecauseFieldProps) {
  return (
    <TextField
      id={`${activity}/${becausePart(question)}`}
      label={words.because}
      of={`${words.questionNumber(number)}, ${title}`}
      hint={words.becauseHint}
      rows={1}
      maxLength={300}
      {...{ value, ...live }}
    />
  );
}
