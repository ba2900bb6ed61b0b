/** One sentence and whose it is: a fieldset with three radios. */

import { type Mark, markPart, marks, type Sentence } from './approach.ts';
import { approach as words } from './words/en/approach.ts';

interface SentenceFieldProps {
  readonly activity: string;
  readonly number: number;
  readonly sentence: Sentence;
  readonly choose: (mark: Mark) => void;
}

export function SentenceField({ activity, number, sentence, choose }: SentenceFieldProps) {
  return (
    <fieldset class="sentence" data-sentence={number}>
      <legend>
        <span class="numeral">{number}</span> <span dir="auto">{sentence.text}</span>
      </legend>
      <div class="options">
        {marks.map((mark) => (
          <label key={mark}>
            <input
              type="radio"
              name={`${activity}/${markPart(sentence.key)}`}
              value={mark}
              autocomplete="off"
              checked={sentence.mark === mark}
              onChange={() => choose(mark)}
            />
            <span>{words.mark[mark]}</span>
            <i data-mark={mark} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
