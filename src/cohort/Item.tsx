/** One card or question: how many chose what, a question for the room, and what the course says. */
import type { Verdict } from '../activities/kind.ts';
import { questionFor } from '../spread/question.ts';
import { Spread } from '../spread/Spread.tsx';
import { cohort as words } from '../words/en/cohort.ts';
import { answered, disagreed } from '../words/en/spread.ts';
import { ofCourse } from '../words/language.ts';
import type { Asked } from './overview.ts';

interface ItemProps {
  readonly asked: Asked;
  readonly root: string;
  /** Is the activity named? */
  readonly named?: boolean;
}

export function Item({ asked, root, named = false }: ItemProps) {
  const { activity, item, people, far } = asked;
  const question = questionFor(asked, activity.ordered);
  return (
    <article class="asked" data-asked={`${activity.id}/${item.id}`}>
      <h3 lang={ofCourse}>{item.title}</h3>
      <p class="hint">
        {named && (
          <>
            <span lang={ofCourse}>{activity.title}</span> ·{' '}
          </>
        )}
        {answered(people)}
        {people > 0 && <> · {disagreed(far)}</>}
      </p>
      {item.text && (
        <p class="case" lang={ofCourse}>
          {item.text}
        </p>
      )}
      <Spread spread={asked} shape={activity.shape} />
      {question && (
        <p class="for-the-room">
          <strong>{words.forTheRoom}.</strong> {question}
        </p>
      )}
      <Key {...{ asked, root, named }} />
    </article>
  );
}

function Key({ asked: { activity, item }, root, named }: ItemProps) {
  // The same item may stand in two parts of the page.
  const about = <span class="sr-only">: {named ? `${item.title} (${activity.title})` : item.title}</span>;
  const of = (verdict: Verdict) =>
    item.choices.filter((choice) => choice.verdict === verdict).map(({ title }) => `“${title}”`);
  const [best, defensible] = [of('best'), of('defensible')];
  if (!best.length) return null;
  return (
    <details>
      <summary>
        {words.course}
        {about}
      </summary>
      <p>{words.fits(best)}</p>
      {defensible.length > 0 && <p>{words.defensible(defensible)}</p>}
      <p>
        <a href={`${root}lessons/${activity.lesson}/#${activity.id}`} target="_blank" rel="noopener">
          {words.why}
          {about}
        </a>{' '}
        ({words.newTab})
      </p>
    </details>
  );
}
