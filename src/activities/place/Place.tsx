/** The view of a placing: chooses the way in, says what happened, and shows the check. The moves are in `place.ts`. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { missing } from '../../words/en/missing.ts';
import type { ViewProps } from '../kind.ts';
import { useLatePart } from '../late-part.ts';
import { tallied } from '../revised.ts';
import { Board } from './Board.tsx';
import { OneCard } from './OneCard.tsx';
import { fromShown, judge, type PlaceData, placeKind, stillHolds, toShown } from './place.ts';
import { firstOpen, whereabouts } from './ways.ts';
import * as words from './words/en/place.ts';

type Way = 'board' | 'card';

export function Place({ data, whys, parts, shown, record, say, at }: ViewProps<PlaceData>) {
  const placing = placeKind.readAnswer(parts, data);
  const judged = fromShown(shown, data);
  /** A check with cards missing can be left for one of them, and stays the latest. */
  const [leftCheck, setLeftCheck] = useState(false);
  const checked = !leftCheck && stillHolds(judged, placing);
  const after = useLatePart(() => import('./Feedback.tsx'), placing.size > 0);
  const [way, setWay] = useState<Way>(() => (roomForBoard() && !at ? 'board' : 'card'));
  const [current, setCurrent] = useState(() => at ?? firstOpen(data, placing));
  const [past, setPast] = useState<readonly (readonly [string, string | undefined])[]>([]);

  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>();
  useLayoutEffect(() => {
    // What a check says may still be on its way.
    if (!wanted.current || (checked && !after)) return;
    root.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  });
  const [, draw] = useState(0);
  const focusOn = (selector: string) => {
    wanted.current = selector;
    draw((times) => times + 1);
  };

  const title = (card: string) => data.cards.find(({ id }) => id === card)?.title ?? card;
  const all = data.cards.length;

  /** Writes one move and says it. */
  const move = (card: string, step: string | undefined) => {
    record.answer(card, step ?? null);
    const placed = placing.size + (step === undefined ? -1 : placing.has(card) ? 0 : 1);
    const staircase = data.skin === 'staircase';
    say(
      step === undefined
        ? words.wasTakenBack(title(card), placed, all)
        : (staircase ? words.wasPlaced : words.wasPlacedIn)(
            title(card),
            whereabouts(data, step),
            placed,
            all,
          ),
    );
  };
  const put = (card: string, step: string | undefined) => {
    if (placing.get(card) === step) return;
    setPast([...past, [card, placing.get(card)]]);
    move(card, step);
  };
  const undo = () => {
    const last = past.at(-1);
    if (!last) return say(words.nothingToUndo);
    setPast(past.slice(0, -1));
    setCurrent(last[0]);
    move(last[0], last[1]);
    // The button goes with the last move.
    if (past.length === 1) focusOn(way === 'board' ? `[data-card="${last[0]}"] .move` : '.one-card h4');
  };
  const seeAll = () => {
    setWay('board');
    focusOn('.tray h4');
  };
  const takeBack = (cards: readonly string[], sentence: string) => {
    setPast([...past, ...cards.map((card) => [card, placing.get(card)] as const)]);
    for (const card of cards) record.answer(card, null);
    setCurrent(cards[0] ?? current);
    say(sentence);
    focusOn(way === 'board' ? '.tray h4' : '.one-card h4');
  };
  const check = () => {
    const lines = judge(placing, data, whys);
    if (!lines.length) return say(words.nothingToCheck);
    setLeftCheck(false);
    record.show(toShown(lines, data));
    focusOn('.feedback h4');
    say(`${tallied(lines)}.`);
  };
  const goTo = (card: string) => {
    setLeftCheck(true);
    setCurrent(card);
    setWay('card');
    focusOn('.one-card h4');
  };

  const shared = { data, placing, put, focusOn };
  if (checked && after) {
    return (
      <div class="place" data-skin={data.skin} ref={root}>
        <after.Feedback
          {...{ data, whys, judged, goTo }}
          onTryAgain={(cards) => takeBack(cards, words.triedAgain(cards.length))}
          onAfresh={() => takeBack([...placing.keys()], words.tookAllBack)}
        />
      </div>
    );
  }
  return (
    <div class="place" data-skin={data.skin} data-way={way} ref={root}>
      <div class="ways" role="group" aria-label={words.ways}>
        <button type="button" aria-pressed={way === 'board'} onClick={() => setWay('board')}>
          {words.board}
        </button>
        <button type="button" aria-pressed={way === 'card'} onClick={() => setWay('card')}>
          {words.oneCard}
        </button>
      </div>
      {checked && after === null && <p class="over">{missing}</p>}
      {way === 'board' ? (
        <Board {...shared} say={say} />
      ) : (
        <OneCard {...shared} current={current} go={setCurrent} />
      )}
      <div class="actions">
        <button
          type="button"
          class={way === 'card' && placing.size < all ? 'button' : 'button main'}
          onClick={check}
        >
          {words.check}
        </button>
        {past.length > 0 && (
          <button type="button" class="button" onClick={undo}>
            {words.undo}
          </button>
        )}
        {placing.size > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() => takeBack([...placing.keys()], words.tookAllBack)}
          >
            {words.takeAllBack}
          </button>
        )}
        {way === 'card' && (
          <button type="button" class="quiet" onClick={seeAll}>
            {data.skin === 'staircase' ? words.seeAll : words.seeAllColumns}
          </button>
        )}
      </div>
    </div>
  );
}

/** The board wants width and a pointer that can aim; everybody may still switch to it. */
function roomForBoard(): boolean {
  return globalThis.matchMedia?.('(min-width: 48rem) and (pointer: fine)').matches ?? false;
}
