/** The board: a tray of numbered cards, then the steps. Choosing a step is the interface; dragging is a shortcut. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { levelOf } from '../level.ts';
import { dragCards } from './drag.ts';
import { list } from './list.tsx';
import type { Card } from './place.ts';
import { StepGlyph } from './StepGlyph.tsx';
import type { WayProps } from './ways.ts';
import * as words from './words/en/place.ts';

export function Board({
  data,
  placing,
  put,
  focusOn,
  say,
}: WayProps & { readonly say: (sentence: string) => void }) {
  const [chosen, setChosen] = useState<string>();
  const [dropped, setDropped] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const staircase = data.skin === 'staircase';
  const numbered = data.cards.map((card, index) => ({ ...card, number: index + 1 }));
  const open = numbered.filter(({ id }) => !placing.has(id));
  const numberOf = (card: string) => numbered.find(({ id }) => id === card)?.number ?? 0;
  const held = numbered.find(({ id }) => id === chosen);

  const drop = (card: string, step: string | undefined) => {
    setChosen(undefined);
    setDropped(card);
    put(card, step);
    focusOn(`[data-card="${card}"] .move`);
  };
  const choose = (card: string) => {
    const title = data.cards.find(({ id }) => id === card)?.title ?? '';
    setChosen(chosen === card ? undefined : card);
    if (chosen === card) focusOn(`[data-card="${card}"] .move`);
    say(chosen === card ? words.letGone(title) : words.chosen(title));
  };

  // The next card lies in the tray, before the one that was just placed: the way there is beside that.
  const from = held || !dropped || !placing.has(dropped) ? undefined : dropped;
  const next = from && (open.find(({ number }) => number > numberOf(from)) ?? open[0]);
  const goOn = (card: string) => {
    choose(card);
    focusOn(`[data-card="${card}"] .move`);
  };

  // The listeners are set once and must see the latest state.
  const latest = useRef({ drop, choose, chosen });
  latest.current = { drop, choose, chosen };
  useEffect(() => {
    const board = root.current;
    return board ? dragCards(board, (card, step) => latest.current.drop(card, step)) : undefined;
  }, []);

  const letGo = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !held) return;
    event.stopPropagation();
    choose(held.id);
  };

  const steps = (card: Card & { number: number }) => (
    <div class="steps-on-offer">
      <p>{(staircase ? words.chooseStep : words.chooseColumn)(card.number)}</p>
      <div>
        {data.steps.map(({ id, title }, index) => (
          <button
            key={id}
            type="button"
            class="button"
            aria-current={placing.get(card.id) === id ? 'true' : undefined}
            onClick={() => drop(card.id, id)}
          >
            {staircase && <StepGlyph step={index} steps={data.steps.length} />}
            {staircase ? words.stepShort(index + 1, title) : title}
          </button>
        ))}
        <button
          type="button"
          class="button dashed"
          aria-current={placing.has(card.id) ? undefined : 'true'}
          onClick={() => (placing.has(card.id) ? drop(card.id, undefined) : choose(card.id))}
        >
          {words.notPlaced} {!placing.has(card.id) && words.now}
        </button>
        <button type="button" class="button" onClick={() => choose(card.id)}>
          <Icon path={icons.close} /> {words.letGo(card.number)}
        </button>
      </div>
    </div>
  );

  const card = (item: Card & { number: number }) => (
    <li
      key={item.id}
      class="card"
      data-card={item.id}
      data-place={placing.get(item.id)}
      data-chosen={item.id === chosen || undefined}
    >
      <div class="face">
        <span class="grip" aria-hidden="true">
          <Icon path={icons.grip} />
        </span>
        <span class="numeral">{item.number}</span>
        <p>{item.text}</p>
        <button type="button" class="move" aria-expanded={item.id === chosen} onClick={() => choose(item.id)}>
          {words.move(item.number)}
          <span class="sr-only"> {item.title}</span>
        </button>
      </div>
      {item.id === from && next && (
        <button type="button" class="quiet next" onClick={() => goOn(next.id)}>
          {words.next(next.number)}
          <span class="sr-only"> {next.title}</span>
        </button>
      )}
      {item.id === chosen && steps(item)}
    </li>
  );

  // A mouse may press anywhere on a card or a step; the buttons inside do the same for everybody.
  const press = (event: MouseEvent) => {
    const target = event.target as Element;
    if (target.closest('button')) return;
    const pressed = target.closest<HTMLElement>('[data-card]')?.dataset['card'];
    const step = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
    if (pressed) choose(pressed);
    else if (step && held) drop(held.id, step);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; every card and step has its buttons.
    <div class="board" ref={root} onKeyDown={letGo} onClick={press}>
      <div class="tray">
        <h4 tabIndex={-1}>{open.length ? words.stillToPlace(open.length) : words.allPlaced}</h4>
        {list(open.map(card))}
      </div>
      <ol class="stair">
        {data.steps.map(({ id, title, adds }, index) => (
          <li key={id} class="step" data-step={id} data-level={levelOf(index, data.steps.length)}>
            <div class="head">
              {staircase && <span class="numeral">{index + 1}</span>}
              <h4>{title}</h4>
              {adds && <p>{adds}</p>}
            </div>
            {held && placing.get(held.id) !== id && (
              <button type="button" class="offer" onClick={() => drop(held.id, id)}>
                {staircase
                  ? words.placeHere(held.number, index + 1)
                  : words.placeInColumn(held.number, title)}
              </button>
            )}
            {list(numbered.filter((item) => placing.get(item.id) === id).map(card))}
          </li>
        ))}
      </ol>
    </div>
  );
}
