/** One heading of the agreement: folded in, and opened to be written. */
import { TextField } from '../../ui/TextField.tsx';
import type { ViewProps } from '../kind.ts';
import {
  type AgreementData,
  type Article,
  exampleKey,
  type Heading,
  holds,
  notPart,
  stageOf,
  testKey,
  withValue,
} from './agreement.ts';
import type { Offered } from './offered.ts';
import { agreement as words } from './words/en/agreement.ts';

interface ArticleFieldProps
  extends Pick<ViewProps<AgreementData>, 'id' | 'data' | 'whys' | 'copies' | 'say'> {
  readonly heading: Heading;
  readonly article: Article | undefined;
  readonly offers: readonly Offered[];
  readonly open: boolean;
  readonly write: (part: string, text: string) => void;
}

/** More of a long value would push the box that it is for off the screen. */
const clipped = (value: string, length: number) =>
  value.length > length ? `${value.slice(0, length).trimEnd()} …` : value;

/** The heading that closes above pulls this one up, in some browsers off the screen. */
const stay = (summary: HTMLElement) => setTimeout(() => summary.scrollIntoView({ block: 'nearest' }));

export function ArticleField(props: ArticleFieldProps) {
  const { id, data, heading, whys, copies, say, article, offers, open, write } = props;
  const { title, prompt, leaveOut } = heading;
  const { text = '', not = '' } = article ?? {};
  const state = stageOf(article);
  const use = (value: string) => {
    if (holds(text, value)) return say(words.usedAlready(title));
    const more = withValue(text, value);
    if (more === undefined) return say(words.noRoom(title));
    write(heading.id, more);
    say(words.used(title));
  };
  const field = (part: string, value: string) => ({
    id: `${id}/${part}`,
    value,
    copies: copies(part),
    onWrite: (written: string) => write(part, written),
  });
  return (
    // One name for all: the browser closes the one that was open.
    <details name={`${id}-articles`} open={open} data-article={heading.id} data-at={state}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button. */}
      <summary onClick={({ currentTarget }) => stay(currentTarget)}>
        <span class="title">{title}</span> <span class="at">{words.at[state]}</span>
      </summary>
      <div class="inside">
        <div>
          <TextField {...field(heading.id, text)} label={prompt} rows={4} />
          {offers.map(({ from, value }) => (
            <p class="offer" key={value}>
              <span>
                <span class="hint">{from}</span> {clipped(value, 240)}
              </span>
              <button type="button" class="button" onClick={() => use(value)}>
                {holds(text, value) ? words.inYours : words.use}
                <span class="sr-only">{words.useWhere(title, clipped(value, 60))}</span>
              </button>
            </p>
          ))}
          <TextField {...field(notPart(heading.id), not)} label={words.notNeeded(title)} rows={1} />
          {state === 'leftOut' && leaveOut && <p class="caution">{leaveOut}</p>}
        </div>
        <div class="asked">
          <p>{words.asks}</p>
          <ul>
            {Array.from({ length: heading.tests }, (_, index) => (
              <li key={index}>{whys.get(testKey(heading.id, index))?.text}</li>
            ))}
          </ul>
          <details>
            <summary>
              {data.exampleOf}
              <span class="sr-only">: {title}</span>
            </summary>
            <p>{whys.get(exampleKey(heading.id))?.text}</p>
          </details>
        </div>
      </div>
    </details>
  );
}
