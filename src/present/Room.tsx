/** How the room answered: what divides it most first, with a question for it; to save, to print, to clear. */
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Slides } from '../activities/slide.ts';
import { questionFor } from '../spread/question.ts';
import { Spread } from '../spread/Spread.tsx';
import { disagreement, type ItemSpread, worstFirst } from '../spread/spread.ts';
import { saveFile } from '../ui/save-file.ts';
import { answered, disagreed } from '../words/en/spread.ts';
import { room as words } from '../words/en/wall.ts';
import { ofCourse } from '../words/language.ts';
import type { Hands } from './hands.ts';

interface RoomProps {
  /** The activity's id and title: a file is named after it. */
  readonly id: string;
  readonly title: string;
  readonly slides: Slides;
  readonly spreads: readonly ItemSpread[];
  readonly hands: Hands;
  readonly setHands: (hands: Hands) => void;
  readonly goTo: (slide: string) => void;
  readonly say: (sentence: string) => void;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function Room({ id, title, slides, spreads, hands, setHands, goTo, say, heading }: RoomProps) {
  const [before, setBefore] = useState<Hands>();
  const countable = spreads.filter(({ item }) => item.choices.length);
  const counted = worstFirst(
    spreads.filter(({ people }) => people > 0),
    slides.ordered,
  );
  const save = async () => {
    try {
      const { countsFile } = await import('./counts-file.ts');
      const name = `${document.documentElement.dataset['course']}-${id}.csv`;
      saveFile(name, countsFile(counted.length ? spreads : []));
      say(words.saved(name));
    } catch {
      say(words.notSaved);
    }
  };
  return (
    <article class="slide room">
      <h3 tabIndex={-1} ref={heading}>
        {words.title}
      </h3>
      <p class="paper-only" lang={ofCourse}>
        {title}
      </p>
      <p class="hint">{counted.length ? words.lead(counted.length, countable.length) : words.nothing}</p>
      <ol>
        {counted.map((spread) => {
          const { item, people } = spread;
          return (
            <li key={item.id}>
              <div>
                <h4 lang={ofCourse}>{item.title}</h4>
                <p class="hint">
                  {answered(people)}. {words.far(disagreed(disagreement(spread, slides.ordered)))}
                </p>
                <p class="question">{questionFor(spread, slides.ordered)}</p>
                <p>
                  <button type="button" class="quiet" onClick={() => goTo(item.id)}>
                    {words.toCard(item.title)}
                  </button>
                </p>
              </div>
              <Spread spread={spread} shape={slides.shape} />
            </li>
          );
        })}
      </ol>
      <p class="actions">
        {counted.length > 0 && (
          <>
            <button type="button" class="button" onClick={() => void save()}>
              {words.csv}
            </button>
            <button type="button" class="button" onClick={() => print()}>
              {words.print}
            </button>
          </>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setBefore(before ? undefined : hands);
            setHands(before ?? new Map());
            say(before ? words.isBack : words.cleared);
          }}
        >
          {before ? words.bringBack : words.clear}
        </button>
      </p>
    </article>
  );
}
