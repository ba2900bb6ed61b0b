/** What was signed, as a sheet. Whatever is on it came from outside: it goes in as text. */
import type { Claims } from '../credential/claims.ts';
import { verify as words } from '../words/en/verify.ts';
import { Ground } from './Ground.tsx';
import type { Here } from './here.ts';
import { courseLines, rowsOf } from './rows.ts';
import { dayOf } from './when.ts';

interface Props {
  readonly claims: Claims;
  /** Organisations that this site lists. */
  readonly countersignedBy: readonly string[];
  /** Whether the learner's own record is there. */
  readonly byLearner: boolean;
  readonly here: Here;
}

export function Claimed({ claims, countersignedBy, byLearner, here }: Props) {
  const countersigned = countersignedBy.length > 0;
  const { name, course, on, lessons } = claims;
  const isOurs = course.id === here.course.id;
  return (
    <section class="claimed-sheet" aria-label={words.signed}>
      <div class="claimed-text">
        <p class="claimed-course" dir="auto">
          {course.title}
        </p>
        <h3 class="claimed-name" dir="auto">
          {name}
        </h3>
        <p class="claimed-day">{words.completedOn(dayOf(on, here.course.language))}</p>
        <p>{words.version(course.version)}</p>
        {courseLines(claims, here.course).map((line) => (
          <p key={line} class="hint">
            {line}
          </p>
        ))}
        <dl>
          {rowsOf(claims, isOurs ? here.finish : '', countersigned).map(([label, ...texts]) => (
            <div key={label}>
              <dt>{label}</dt>
              {texts.map((text) => (
                <dd key={text} dir="auto">
                  {text}
                </dd>
              ))}
            </div>
          ))}
        </dl>
        {lessons.length > 0 && isOurs && (
          <details>
            <summary>{words.claim.which}</summary>
            <ul>
              {lessons.map((slug) => (
                <li key={slug} dir="auto">
                  {Object.hasOwn(here.lessons, slug) ? here.lessons[slug] : slug}
                </li>
              ))}
            </ul>
          </details>
        )}
        {/* Without the learner’s own record nobody whom this page can name has signed them. */}
        {countersigned && byLearner && claims.words?.trim() && (
          <dl data-apart>
            <div>
              <dt>{words.claim.wordsApart(countersignedBy)}</dt>
              <dd dir="auto">{claims.words}</dd>
            </div>
          </dl>
        )}
      </div>
      <div class="claimed-ground">
        <Ground />
        <p>
          <strong>{countersigned ? words.notCredit : words.selfDeclaredRecord}</strong>{' '}
          {!countersigned && words.disclaimer}
        </p>
      </div>
    </section>
  );
}
