/** How the room answered, for the wall: one item at a time, the most divided first. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { VerdictShape } from '../activities/Verdict.tsx';
import { questionFor } from '../spread/question.ts';
import { Spread } from '../spread/Spread.tsx';
import { disagreement, worstFirst } from '../spread/spread.ts';
import { Icon } from '../ui/Icon.tsx';
import * as icons from '../ui/icons.ts';
import { group as words } from '../words/en/group.ts';
import { answered, disagreed } from '../words/en/spread.ts';
import { ofCourse } from '../words/language.ts';
import type { GroupActivity } from './group-data.ts';
import { peopleIn, type Reads, spreadsOf } from './reads.ts';

interface RoomProps {
  readonly activity: GroupActivity;
  readonly reads: Reads;
  readonly root: string;
  readonly say: (sentence: string) => void;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly onBack: () => void;
}

/** With so many a room of people sees whose answer is whose. */
const few = 3;

export function Room({ activity, reads, root, say, heading, onBack }: RoomProps) {
  const { ordered, shape, lesson } = activity;
  const wall = useRef<HTMLDivElement>(null);
  const all = worstFirst(spreadsOf(activity, reads), ordered);
  const [at, setAt] = useState(0);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const look = () => setWhole(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const spread = all[Math.min(at, all.length - 1)];
  const people = peopleIn(reads);
  if (!spread) return null;
  const { item } = spread;
  const number = (id: string) => activity.items.findIndex((one) => one.id === id) + 1;

  const go = (towards: number) => {
    const to = (towards + all.length) % all.length;
    const next = all[to];
    if (!next) return;
    setAt(to);
    say(`${words.at(to + 1, all.length, next.item.title)}. ${answered(next.people)}.`);
  };
  /** From the list, which on a phone stands below. */
  const pick = (to: number) => {
    go(to);
    wall.current?.querySelector('h3')?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const isMirrored = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    go(at + (isMirrored && event.key.startsWith('Arrow') ? -by : by));
  };
  const question = questionFor(spread, ordered);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys besides the buttons, for who holds a presenter's remote
    <div class="room" ref={wall} onKeyDown={onKeyDown}>
      <div class="wall">
        <header>
          <h2 ref={heading} tabIndex={-1}>
            {words.room}
          </h2>
          <p class="meta">
            <span lang={ofCourse}>{activity.title}</span> · {words.ofRoom(people)}
          </p>
        </header>
        {people < few && <p class="hint">{words.few}</p>}
        <article class="stage" key={item.id}>
          <h3>
            <span class="numeral">{number(item.id)}</span> <span lang={ofCourse}>{item.title}</span>{' '}
            <span class="far">{answered(spread.people)}</span>
          </h3>
          {item.text && (
            <p class="case" lang={ofCourse}>
              {item.text}
            </p>
          )}
          <Spread spread={spread} shape={shape} />
          {question && (
            <p class="question">
              <strong>{words.forRoom}:</strong> {question}
            </p>
          )}
          <details class="why">
            <summary>{words.reasons}</summary>
            <dl>
              {item.choices.map(({ id, title, verdict, why }) => (
                <div key={id}>
                  <dt>
                    {verdict && <VerdictShape verdict={verdict} />}{' '}
                    {verdict ? words.reason(title, verdict) : title}
                  </dt>
                  <dd lang={ofCourse}>{why}</dd>
                </div>
              ))}
            </dl>
          </details>
        </article>
        <p class="actions turn">
          <button type="button" class="button" onClick={() => go(at - 1)}>
            <Icon path={icons.back} /> {words.previous}
          </button>
          <button type="button" class="button main" onClick={() => go(at + 1)}>
            {words.next} <Icon path={icons.arrow} />
          </button>
          {document.fullscreenEnabled && (
            <button type="button" class="quiet no-paper" onClick={() => void fill(wall.current)}>
              {isWhole ? words.notWhole : words.whole}
            </button>
          )}
          <button type="button" class="quiet" onClick={onBack}>
            {words.back}
          </button>
          <a class="no-paper" href={`${root}lessons/${lesson.slug}/#${activity.id}`}>
            {words.toLesson}
          </a>
        </p>
        <nav class="items" aria-label={words.worstFirst}>
          <p class="meta">{words.worstFirst}</p>
          <ol>
            {all.map((one, index) => (
              <li key={one.item.id}>
                <button
                  type="button"
                  aria-current={index === at ? 'true' : undefined}
                  onClick={() => pick(index)}
                >
                  <span class="numeral">{number(one.item.id)}</span>{' '}
                  <span lang={ofCourse}>{one.item.title}</span>{' '}
                  <span class="far">{disagreed(disagreement(one, ordered))}</span>
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </div>
    </div>
  );
}

/** Fills the screen with it, and back. Where the browser does not let it, the page stays as it is. */
const fill = (wall: HTMLElement | null) =>
  (document.fullscreenElement ? document.exitFullscreen() : wall?.requestFullscreen())?.catch(() => {});
