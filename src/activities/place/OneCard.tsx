/** One card at a time: the case, the steps as full-width buttons, skip and back. */
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { StepGlyph } from './StepGlyph.tsx';
import { firstOpen, type WayProps } from './ways.ts';
import * as words from './words/en/place.ts';

interface OneCardProps extends WayProps {
  readonly current: string;
  readonly go: (card: string) => void;
}

export function OneCard({ data, placing, put, focusOn, current, go }: OneCardProps) {
  const index = Math.max(
    0,
    data.cards.findIndex(({ id }) => id === current),
  );
  const card = data.cards[index];
  if (!card) return null;
  const all = data.cards.length;
  const at = placing.get(card.id);
  const turnTo = (id: string) => {
    go(id);
    focusOn('.one-card h4');
  };
  const choose = (step: string) => {
    put(card.id, step);
    const next = firstOpen(data, new Map(placing).set(card.id, step), card.id);
    if (placing.size + (placing.has(card.id) ? 0 : 1) < all) turnTo(next);
    else focusOn('.all-placed');
  };
  return (
    <div class="one-card">
      <ol class="pips" aria-hidden="true">
        {data.cards.map(({ id }) => (
          <li key={id} data-placed={placing.has(id) || undefined} data-here={id === card.id || undefined} />
        ))}
      </ol>
      <article class="card" data-card={card.id} data-place={at}>
        <h4 tabIndex={-1}>{words.cardOf(index + 1, all)}</h4>
        <p>{card.text}</p>
      </article>
      <h5 class="question">{data.question}</h5>
      <ol class="choices">
        {data.steps.map(({ id, title, adds }, step) => (
          <li key={id}>
            <button
              type="button"
              class="choice"
              data-step={id}
              aria-current={at === id ? 'true' : undefined}
              onClick={() => choose(id)}
            >
              {data.skin === 'staircase' && <StepGlyph step={step} steps={data.steps.length} />}
              <span class="name">
                <span class="title">
                  {data.skin === 'staircase' ? words.stepShort(step + 1, title) : title}
                </span>
                {adds && <span class="adds"> {adds}</span>}
                {at === id && <span class="now"> {words.now}</span>}
              </span>
              <Icon path={at === id ? icons.check : icons.arrow} />
            </button>
          </li>
        ))}
      </ol>
      <div class="turn">
        {index > 0 && (
          <button type="button" class="button" onClick={() => turnTo(data.cards[index - 1]?.id ?? card.id)}>
            <Icon path={icons.back} /> {words.backTo(index)}
          </button>
        )}
        {index < all - 1 && (
          <button type="button" class="button" onClick={() => turnTo(data.cards[index + 1]?.id ?? card.id)}>
            {at ? words.onTo(index + 2) : words.skip}
            {at && <Icon path={icons.arrow} />}
          </button>
        )}
      </div>
      {placing.size === all && (
        <p class="all-placed" tabIndex={-1}>
          {words.allPlaced}
        </p>
      )}
    </div>
  );
}
