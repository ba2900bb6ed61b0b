/** A placing on paper: the steps, then every card with its radios, then the reasons. Complete without a script. */
import { Fragment } from 'preact';
import { Reasons } from '../Reasons.tsx';
import type { PlaceActivity } from './schema.ts';
import * as words from './words/en/place.ts';

export function PlaceWritten({ activity }: { activity: PlaceActivity }) {
  const staircase = activity.skin === 'staircase';
  const name = (index: number, title: string) => (staircase ? words.stepShort(index + 1, title) : title);
  return (
    <>
      <div class="place-key">
        <h4>{staircase ? words.stepsLead : words.columnsLead}</h4>
        <ol data-skin={activity.skin}>
          {activity.steps.map(({ id, title, adds }, index) => (
            <li data-step={id} key={id}>
              <strong>{name(index, title)}</strong>
              {adds && <span> {adds}</span>}
            </li>
          ))}
        </ol>
      </div>
      {activity.cards.map((card, number) => (
        <Fragment key={card.id}>
          <fieldset class="place-card-written to-cut" data-card={card.id}>
            <legend>
              <span class="numeral">{number + 1}</span> {card.title}
            </legend>
            <p>{card.text}</p>
            <div class="options">
              {activity.steps.map(({ id, title }, index) => (
                <label key={id}>
                  <input type="radio" name={`${activity.id}/${card.id}`} value={id} autocomplete="off" />
                  <span>{name(index, title)}</span>
                </label>
              ))}
              <label>
                <input type="radio" name={`${activity.id}/${card.id}`} value="" checked autocomplete="off" />
                <span>{words.notPlaced}</span>
              </label>
            </div>
          </fieldset>
          <Reasons
            about={card.title}
            lines={activity.steps.flatMap(({ id, title }, index) => {
              const reason = card.reasons[id];
              return reason ? [{ key: `${card.id}/${id}`, on: name(index, title), ...reason }] : [];
            })}
          />
        </Fragment>
      ))}
    </>
  );
}
