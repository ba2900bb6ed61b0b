/** What can be chosen, large: as steps or columns, or as a list; with hands and reasons where they are wanted. */

import { levelOf } from '../activities/level.ts';
import type { Slide, SlideChoice, Slides } from '../activities/slide.ts';
import { VerdictShape } from '../activities/Verdict.tsx';
import { ShareBar } from '../spread/ShareBar.tsx';
import { Spread } from '../spread/Spread.tsx';
import type { ItemSpread } from '../spread/spread.ts';
import { verdictWords } from '../words/en/verdict.ts';
import * as words from '../words/en/wall.ts';
import { Hand } from './Hand.tsx';

export interface ChoicesProps {
  readonly slide: Slide;
  readonly shape: Slides['shape'] | 'none';
  /** Whose reasons are open. */
  readonly open: ReadonlySet<string>;
  /** In a story: what the room chose here. */
  readonly chosen?: string | undefined;
  readonly press: (choice: string) => void;
  /** The hands so far, while they are counted. */
  readonly spread?: ItemSpread | undefined;
  readonly setHands: (choice: string, people: number) => void;
}

export function Choices(props: ChoicesProps) {
  if (props.shape === 'none') return null;
  return props.shape === 'list' ? <Listed {...props} /> : <Beside {...props} />;
}

const say = ({ why, verdict }: SlideChoice) => why !== undefined || verdict !== undefined;

/** A button where there is something to open or to choose. */
function Name({ choice, at, open, chosen, press }: { choice: SlideChoice; at: number } & ChoicesProps) {
  const inside = (
    <>
      {/* A scale has its numbers in its words. */}
      {!choice.title.startsWith(String(at + 1)) && <span class="number">{at + 1}</span>}
      <span class="name">
        {choice.title}
        {choice.adds && <span class="adds">{choice.adds}</span>}
      </span>
    </>
  );
  if (!say(choice) && choice.to === undefined) return <div class="named">{inside}</div>;
  return (
    <button
      type="button"
      class="named"
      {...(choice.to === undefined
        ? { 'aria-expanded': open.has(choice.id) }
        : { 'aria-pressed': chosen === choice.id })}
      onClick={() => press(choice.id)}
    >
      {inside}
    </button>
  );
}

function Why({ choice: { verdict, why, to } }: { choice: SlideChoice }) {
  return (
    <div class="why" data-verdict={verdict}>
      {verdict && (
        <p class="verdict-line">
          <VerdictShape verdict={verdict} /> {verdictWords[verdict]}
        </p>
      )}
      {to !== undefined && <p class="verdict-line">{words.comes}</p>}
      {why !== undefined && <p>{why}</p>}
    </div>
  );
}

function Listed(props: ChoicesProps) {
  const { slide, open, chosen, spread, setHands } = props;
  return (
    <ol class="answers listed">
      {slide.choices.map((choice, at) => (
        <li key={choice.id} data-choice={choice.id} data-chosen={chosen === choice.id ? '' : undefined}>
          <div class="line">
            <Name {...props} {...{ choice, at }} />
            {spread && (
              <Hand
                choice={choice.title}
                people={spread.counts[at] ?? 0}
                set={(people) => setHands(choice.id, people)}
              />
            )}
          </div>
          {spread && <ShareBar count={spread.counts[at] ?? 0} people={spread.people} />}
          {open.has(choice.id) && <Why choice={choice} />}
        </li>
      ))}
    </ol>
  );
}

function Beside(props: ChoicesProps) {
  const { slide, shape, open, spread, setHands } = props;
  const { choices } = slide;
  const columns = { 'data-columns': choices.length };
  const opened = choices.filter(({ id }) => open.has(id));
  return (
    <>
      <div class="answers beside" data-shape={shape}>
        {spread && shape === 'stair' ? (
          <Spread spread={spread} shape="stair" />
        ) : (
          <ol class="steps" {...columns}>
            {choices.map((choice, at) => (
              <li
                key={choice.id}
                data-choice={choice.id}
                data-level={shape === 'stair' ? levelOf(at, choices.length) : undefined}
              >
                <Name {...props} {...{ choice, at }} />
              </li>
            ))}
          </ol>
        )}
        {spread && (
          <div class="hands" {...columns}>
            {choices.map(({ id, title }, at) => (
              <div key={id}>
                {/* On a phone the hands stand below each other, and not below their steps. */}
                <span class="of">{title}</span>
                <Hand choice={title} people={spread.counts[at] ?? 0} set={(people) => setHands(id, people)} />
              </div>
            ))}
          </div>
        )}
      </div>
      {opened.length > 0 && (
        <div class="whys" {...columns}>
          {choices.map((choice) => (
            <div key={choice.id}>
              {open.has(choice.id) && (
                <>
                  <p class="of">{choice.title}</p>
                  <Why choice={choice} />
                </>
              )}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
