/** The check: the stair with shapes, the sentence that counts, then a row a card, those to rethink first. */

import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { cardsCount } from '../../words/en/phrases.ts';
import { verdictWords } from '../../words/en/verdict.ts';
import type { Whys } from '../kind.ts';
import { VerdictShape } from '../Verdict.tsx';
import { levelOf } from './level.ts';
import type { Judged, PlaceData } from './place.ts';
import { tally, whereabouts } from './ways.ts';
import { place as words } from './words/en/place.ts';

interface FeedbackProps {
  readonly data: PlaceData;
  readonly whys: Whys;
  readonly judged: readonly Judged[];
  readonly goTo: (card: string) => void;
  readonly onTryAgain: (cards: readonly string[]) => void;
  readonly onAfresh: () => void;
}

export function Feedback({ data, whys, judged, goTo, onTryAgain, onAfresh }: FeedbackProps) {
  const cardOf = (card: string) => data.cards.find(({ id }) => id === card);
  const number = (card: string) => data.cards.findIndex(({ id }) => id === card) + 1;
  const staircase = data.skin === 'staircase';
  const missing = data.cards.filter(({ id }) => !judged.some(({ card }) => card === id));
  const rethink = judged.filter(({ verdict }) => verdict === 'unlikely').map(({ card }) => card);

  return (
    <div class="feedback">
      <ol class="stair small">
        {data.steps.map(({ id, title, adds }, index) => (
          <li key={id} class="step" data-step={id} data-level={levelOf(index, data.steps.length)}>
            <div class="head">
              {staircase && <span class="numeral">{index + 1}</span>}
              <p class="title">{title}</p>
              {adds && <p>{adds}</p>}
            </div>
            <ul>
              {judged
                .filter(({ step }) => step === id)
                .sort((a, b) => number(a.card) - number(b.card))
                .map(({ card, verdict }) => (
                  <li key={card} class="tile" data-card={card} data-place={id}>
                    <span class="numeral">{number(card)}</span>
                    <VerdictShape verdict={verdict} />
                    {verdictWords[verdict].toLowerCase()}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      <h4 tabIndex={-1}>{tally(judged)}</h4>
      <p class="lead">{words.feedbackLead}</p>
      {missing.length > 0 && (
        <div class="missing">
          <p>{words.missing(missing.length)}</p>
          {missing.map(({ id, title }) => (
            <button type="button" class="button" key={id} onClick={() => goTo(id)}>
              {words.goTo(number(id), title)}
            </button>
          ))}
        </div>
      )}
      <ol class="rows">
        {judged.map(({ card, step, verdict }) => {
          return (
            <li key={card} data-verdict={verdict}>
              <VerdictShape verdict={verdict} />
              <div class="line">
                <h5>{verdictWords[verdict]}</h5>
                <p>{(staircase ? words.onCard : words.inCard)(whereabouts(data, step), number(card))}</p>
              </div>
              <div class="why">
                <blockquote>{cardOf(card)?.text}</blockquote>
                <p>{whys.get(`${card}/${step}`)?.text}</p>
                {verdict !== 'best' &&
                  data.steps
                    .filter(({ id }) => whys.get(`${card}/${id}`)?.verdict === 'best')
                    .map(({ id }) => (
                      <details key={id}>
                        <summary>
                          {words.bestElsewhere(whereabouts(data, id))}
                          <span class="sr-only">: {cardOf(card)?.title}</span>
                        </summary>
                        <p>{whys.get(`${card}/${id}`)?.text}</p>
                      </details>
                    ))}
              </div>
            </li>
          );
        })}
      </ol>
      <div class="actions">
        {rethink.length > 0 && (
          <button type="button" class="button main" onClick={() => onTryAgain(rethink)}>
            {words.tryAgain(rethink.length)}
          </button>
        )}
        <button type="button" class="button" onClick={onAfresh}>
          <Icon path={icons.undo} /> {words.startAfresh(cardsCount(data.cards.length))}
        </button>
      </div>
    </div>
  );
}
