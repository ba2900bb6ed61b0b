/** One question: its options, and room for a sentence of one’s own. The same on paper, without a script and live. */
import { TextField } from '../../ui/TextField.tsx';
import { type Answer, ownPart, type Question } from './expectations.ts';
import { expectations as words } from './words/en/expectations.ts';

export interface QuestionFieldProps {
  readonly activity: string;
  readonly question: Question;
  readonly number: number;
  /** Live: what is answered, and what to do at a change. Without them the fields keep their own state. */
  readonly answer?: Answer;
  readonly copies?: readonly string[];
  readonly choose?: (option: string) => void;
  readonly write?: (text: string) => void;
}

/** For a line of the field; a file may carry more, since another program may have written it. */
const ownOnScreen = 500;

export function QuestionField(props: QuestionFieldProps) {
  const { activity, question, number, answer, copies = [], choose, write } = props;
  const { id, title, text, options } = question;
  return (
    <fieldset class="expected" data-question={id}>
      <legend>
        <span class="numeral">{number}</span> <span class="name">{title}</span>{' '}
        <span class="asks">{text}</span>
      </legend>
      <div class="options">
        {options.map((option) => (
          <label key={option.id}>
            <input
              type="radio"
              name={`${activity}/${id}`}
              value={option.id}
              autocomplete="off"
              {...(choose && { checked: answer?.choice === option.id, onChange: () => choose(option.id) })}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
      <TextField
        id={`${activity}/${ownPart(id)}`}
        label={words.own(title)}
        value={answer?.own ?? ''}
        copies={copies}
        rows={2}
        maxLength={ownOnScreen}
        {...(write && { onWrite: write })}
      />
    </fieldset>
  );
}
