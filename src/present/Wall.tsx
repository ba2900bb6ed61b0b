/**
 * An activity on the wall: what is shown now, its keys, and the bar for whoever shows it. It knows nobody's progress and
 * records none: what is pressed here is the room's.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { spreadFrom } from '../spread/spread.ts';
import * as words from '../words/en/wall.ts';
import { AsItIs } from './AsItIs.tsx';
import { Bar } from './Bar.tsx';
import { Clock } from './Clock.tsx';
import type { Deck, Shown } from './decks.ts';
import { enteredFor, type Hands, handsAt, isCounted, keepHands, keptHands, withHands } from './hands.ts';
import { Keys } from './Keys.tsx';
import { isTheirs, type Move, pressOf } from './keys.ts';
import { Room } from './Room.tsx';
import { Stage } from './Stage.tsx';
import { useFit } from './use-fit.ts';
import { back, first, hereIn, isStory, last, next, placeIn, roomSlide, startAt, type Way } from './way.ts';

export interface WallProps {
  readonly deck: Deck;
  readonly activity: Shown;
  /** Where to begin, as the address says. */
  readonly slide?: string | undefined;
  /** The site's root, seen from this page. */
  readonly root: string;
  /** The address shall say what is shown. */
  readonly moved: (slide: string) => void;
  readonly leave: () => void;
}

/** What is longer than the screen is read to its end before the next comes: only the arrows to the side pass it over. */
function scrolled(key: string, move: Move, stage: HTMLElement | null): boolean {
  if (!/^(next|back)$/.test(move) || /^Arrow(Left|Right)$/.test(key)) return false;
  const moving = stage && getComputedStyle(stage).overflowY === 'auto' ? stage : document.scrollingElement;
  if (!moving) return false;
  const before = moving.scrollTop;
  moving.scrollBy({ top: (move === 'next' ? 0.8 : -0.8) * moving.clientHeight, behavior: 'instant' });
  return moving.scrollTop !== before;
}

export function Wall({ deck, activity, slide, root, moved, leave }: WallProps) {
  const items = activity.slides?.items ?? [];
  const [hands, setHands] = useState(() => keptHands(activity.id));
  const counted = isCounted(items, hands);
  const [way, setWay] = useState<Way>(() => startAt(items, slide, counted));
  const [counting, setCounting] = useState(counted);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [showing, setShowing] = useState<'black' | 'keys'>();
  const [clock, setClock] = useState(false);
  const [letters, setLetters] = useState(true);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const cover = useRef<HTMLButtonElement>(null);
  const stage = useFit();

  const here = items.find(({ id }) => id === hereIn(way));
  const story = isStory(items);
  const at = { slides: items, way, chosen: chosen.get(hereIn(way)), counted };
  const canCount = Boolean(here?.choices.length);
  const spreads = activity.slides ? spreadFrom(activity.slides, enteredFor(items, hands)) : [];
  const spread = counting && canCount ? spreads.find(({ item }) => item.id === here?.id) : undefined;
  const place = placeIn(at);
  const following = deck.activities[deck.activities.indexOf(activity) + 1];
  const isEnd = next(at) === way && !(story && here?.choices.length);

  // The same sentence twice is said twice.
  const say = (sentence: string) =>
    setSaid((before) => (before === sentence ? `${sentence}\u00a0` : sentence));

  const go = (to: Way, nowhere: string) => {
    if (to === way) return say(nowhere);
    setWay(to);
    setTold(false);
    const slideNow = items.find(({ id }) => id === hereIn(to));
    // In a story what comes of a choice stays beside it.
    const again = slideNow && chosen.get(slideNow.id);
    setOpen(new Set(again ? [again] : []));
    moved(hereIn(to));
    const now = placeIn({ ...at, way: to });
    say(slideNow ? `${words.screen(now.at, now.of)}: ${slideNow.title}` : words.toRoom);
  };
  const keep = (now: Hands) => {
    setHands(now);
    return keepHands(activity.id, now);
  };
  const setHandsAt = (choice: string, people: number) => {
    if (!here) return;
    const now = withHands(hands, here.id, choice, people);
    const kept = keep(now);
    const title = here.choices.find(({ id }) => id === choice)?.title ?? '';
    const all = here.choices.reduce((sum, { id }) => sum + handsAt(now, here.id, id), 0);
    const sentence = words.nowHands(title, handsAt(now, here.id, choice), all);
    say(kept ? sentence : `${sentence} ${words.notKept}`);
  };
  const press = (choice: string) => {
    const one = here?.choices.find(({ id }) => id === choice);
    if (!here || !one) return;
    if (one.to !== undefined) {
      setChosen(new Map([...chosen, [here.id, choice]]));
      setOpen(new Set([choice]));
      return say(`${one.title} ${one.why ?? ''}`);
    }
    if (one.why === undefined && one.verdict === undefined) return say(words.noReasons);
    const now = new Set(open);
    if (!now.delete(choice)) now.add(choice);
    setOpen(now);
  };
  const explained = here?.choices.filter(({ why, verdict }) => why !== undefined || verdict !== undefined);
  const canTell = Boolean(explained?.length || here?.after?.length);
  const reasons = () => {
    if (!canTell) return say(words.noReasons);
    const close = told || open.size > 0;
    setTold(!close);
    setOpen(new Set(close ? [] : explained?.map(({ id }) => id)));
    say(close ? words.closed : words.opened);
  };
  const full = () => {
    const whole = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.();
    whole?.catch(() => {});
  };
  const moves: Readonly<Record<Move, () => void>> = {
    next: () => go(next(at), story && here?.choices.length ? words.chooseFirst : words.atEnd),
    back: () => go(back(at), words.atStart),
    first: () => go(hereIn(way) === hereIn(first(at)) ? way : first(at), words.atStart),
    last: () => go(hereIn(way) === hereIn(last(at)) ? way : last(at), words.atEnd),
    reasons,
    count() {
      if (!canCount) return say(words.noCounting);
      setCounting(!counting);
      say(counting ? words.notCounting : words.counting);
    },
    timer: () => setClock(!clock),
    black: () => setShowing('black'),
    full,
    keys: () => setShowing('keys'),
    leave,
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (showing === 'keys') return;
    if (showing === 'black') {
      // A key that only holds another one down is no key yet.
      if (/^(Shift|Control|Alt|Meta|Tab)$/.test(event.key)) return;
      event.preventDefault();
      return setShowing(undefined);
    }
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && target.localName === 'input') return target.blur();
    if (isTheirs(event.key, target as HTMLInputElement)) return;
    const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
    const pressed = pressOf(event, { letters, counting: Boolean(spread), rtl });
    if (!pressed) return;
    event.preventDefault();
    if ('move' in pressed && scrolled(event.key, pressed.move, stage.current)) return;
    if ('move' in pressed) return moves[pressed.move]();
    const choice = here?.choices[('choice' in pressed ? pressed.choice : pressed.hand) - 1];
    if (!here || !choice) return;
    if ('choice' in pressed) return press(choice.id);
    setHandsAt(choice.id, Math.max(0, handsAt(hands, here.id, choice.id) + pressed.by));
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  // What is shown is what is read from: a button keeps the focus if it is still there.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || !activeElement.isConnected)
      heading.current?.focus();
    stage.current?.scrollTo(0, 0);
  }, [hereIn(way)]);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (showing === 'black') {
      before.current = document.activeElement;
      cover.current?.focus();
    } else if (!showing && before.current) {
      (before.current as HTMLElement).focus();
      before.current = null;
    }
  }, [showing]);

  const lesson = `${root}lessons/${deck.slug}/`;
  return (
    <div class="wall">
      <div class="on-wall" inert={showing === 'black'}>
        <header>
          <h2>{activity.title}</h2>
          {here && <p class="at">{words.screen(place.at, place.of)}</p>}
          {clock && <Clock {...{ say }} />}
          <Bar
            {...{ moves, counting, canCount, canTell, clock }}
            told={told || open.size > 0}
            lesson={`${lesson}#${activity.id}`}
          />
        </header>
        <div class="stage" ref={stage}>
          {here && activity.slides && (
            <Stage
              key={here.id}
              {...{ slide: here, slides: activity.slides, open, told, press, spread, heading }}
              chosen={chosen.get(here.id)}
              setHands={setHandsAt}
            />
          )}
          {hereIn(way) === roomSlide && activity.slides && (
            <Room
              {...{
                id: activity.id,
                title: activity.title,
                slides: activity.slides,
                spreads,
                hands,
                say,
                heading,
              }}
              setHands={keep}
              goTo={(id) => go([id], '')}
            />
          )}
          {!activity.slides && (
            <>
              <p class="text" tabIndex={-1} ref={heading}>
                {activity.instruction}
              </p>
              <AsItIs activity={activity.id} kind={activity.kind} {...{ lesson, root }} />
            </>
          )}
        </div>
        <nav class="steps-on" aria-label={words.moves}>
          <button type="button" class="button" disabled={back(at) === way} onClick={moves.back}>
            {words.back}
          </button>
          {isEnd && following ? (
            <a class="button main" href={`#${following.id}`}>
              {words.nextActivity(following.title)}
            </a>
          ) : isEnd ? (
            <button type="button" class="button main" onClick={leave}>
              {words.toAll}
            </button>
          ) : (
            <button type="button" class="button main" onClick={moves.next}>
              {hereIn(next(at)) === roomSlide ? words.toRoom : words.next}
            </button>
          )}
        </nav>
        {showing === 'keys' && <Keys {...{ letters, setLetters }} close={() => setShowing(undefined)} />}
      </div>
      <p class="sr-only" role="status">
        {said}
      </p>
      {showing === 'black' && (
        <button
          type="button"
          class="black"
          aria-label={words.isBlack}
          ref={cover}
          onClick={() => setShowing(undefined)}
        />
      )}
    </div>
  );
}
