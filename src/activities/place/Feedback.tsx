/**
 * The check: the stair with shapes, the sentence that counts, then a row a card, those to rethink first. A row says where
 * the card is, where it fits best and why; the case, which was read a moment ago, is folded in.
 */

import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { cardsCount } from '../../words/en/phrases.ts';
import { verdictWords } from '../../words/en/verdict.ts';
import type { Whys } from '../kind.ts';
import { levelOf } from '../level.ts';
import { tallied } from '../revised.ts';
import { VerdictShape } from '../Verdict.tsx';
import { list } from './list.tsx';
import type { Judged, PlaceData } from './place.ts';
import { whereabouts } from './ways.ts';
import * as words from './words/en/place.ts';

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
            {list(
              data.cards.flatMap((card, at) =>
                judged
                  .filter((line) => line.card === card.id && line.step === id)
                  .map(({ verdict }) => (
                    <li key={card.id} class="tile" data-card={card.id} data-place={id}>
                      <span class="numeral">{at + 1}</span>
                      <VerdictShape verdict={verdict} />
                      <span class="sr-only">{card.title}: </span>
                      {verdictWords[verdict].toLowerCase()}
                    </li>
                  )),
              ),
            )}
          </li>
        ))}
      </ol>
      <h4 tabIndex={-1}>{tallied(judged)}</h4>
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
        {judged.map(({ card, step, verdict }) => (
          <Row key={card} number={number(card)} card={cardOf(card)} {...{ data, whys, step, verdict }} />
        ))}
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

interface RowProps extends Pick<FeedbackProps, 'data' | 'whys'>, Pick<Judged, 'step' | 'verdict'> {
  readonly card: PlaceData['cards'][number] | undefined;
  readonly number: number;
}

function Row({ data, whys, card, number, step, verdict }: RowProps) {
  const why = (id: string) => whys.get(`${card?.id}/${id}`);
  const best = verdict === 'best' ? [] : data.steps.filter(({ id }) => why(id)?.verdict === 'best');
  const here = <p>{why(step)?.text}</p>;
  return (
    <li data-verdict={verdict}>
      <VerdictShape verdict={verdict} />
      <div class="line">
        <h5>
          {words.numbered(number, card?.title ?? '')}{' '}
          <span class="verdict-word">({verdictWords[verdict].toLowerCase()})</span>
        </h5>
        <p>{words.yours(whereabouts(data, step))}</p>
      </div>
      <div class="why">
        {/* Two ways can be argued: both arguments. One cannot: the better one, and the other for whoever asks. */}
        {verdict !== 'unlikely' && here}
        {best.map(({ id }) => (
          <p key={id}>
            <strong>{verdictWords.fitsBest(whereabouts(data, id))}.</strong> {why(id)?.text}
          </p>
        ))}
        <details>
          <summary>
            {verdict === 'unlikely' ? words.caseAndWhyNot : words.caseAgain}
            <span class="sr-only">: {card?.title}</span>
          </summary>
          <p>{card?.text}</p>
          {verdict === 'unlikely' && here}
        </details>
      </div>
    </li>
  );
}
