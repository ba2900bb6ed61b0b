/** What three models of participation would ask, and the box for the seat to open first: on paper and live. */
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import { firstPart, type SeatsData } from './seats.ts';
import * as words from './words/en/seats.ts';

interface PromptsProps {
  readonly activity: string;
  readonly data: SeatsData;
  readonly text?: string;
  readonly copies?: readonly string[];
  readonly write?: (text: string) => void;
}

export function Prompts({ activity, data: { prompts, first }, text = '', copies = [], write }: PromptsProps) {
  return (
    <>
      <h4>{words.prompts}</h4>
      <ul class="asked">
        {prompts.map(({ id, by, text: asks }) => (
          <li key={id}>
            <strong>{words.asks(by)}</strong> {asks}
          </li>
        ))}
      </ul>
      <TextField
        id={`${activity}/${firstPart}`}
        {...first}
        value={text}
        copies={copies}
        rows={3}
        {...(write && { onWrite: write })}
      />
      <p class="hint">{common.privacy}</p>
    </>
  );
}
