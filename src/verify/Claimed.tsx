/** What was signed, as a sheet. Whatever is on it came from outside: it goes in as text. */
import type { Claims } from '../credential/claims.ts';
import { marksOf } from '../ui/marks.ts';
import { verify as words } from '../words/en/verify.ts';
import { language } from '../words/language.ts';
import { type Against, compare, type Mark as Kind, type Said } from './against.ts';
import { Ground } from './Ground.tsx';
import type { Here } from './here.ts';
import { dayOf } from './when.ts';

interface Props {
  readonly claims: Claims;
  readonly against: Against;
  /** Organisations that this site lists. */
  readonly countersignedBy: readonly string[];
  /** Whether the learner's own record is there. */
  readonly byLearner: boolean;
  readonly here: Here;
}

/** What stands there in the words of the course. */
const { criteria, outcomes, own, activities } = words.claim;
const inCourse: ReadonlySet<string> = new Set([criteria, outcomes, own, activities]);
/** Whoever signed wrote it: nothing else is put on an element. */
const isTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

export function Claimed({ claims, against, countersignedBy, byLearner, here }: Props) {
  const countersigned = countersignedBy.length > 0;
  const { name, course, on } = claims;
  const lang = course.language !== language && isTag.test(course.language) ? course.language : undefined;
  const asked = claims.parts.reduce((sum, part) => sum + part.lessons, 0);
  const marks = marksOf(asked || claims.lessons.length, claims.parts.length);
  const { title, rows, lessons, others } = compare(claims, against);
  // Without the learner’s own record nobody whom this page can name has signed them.
  const ownWords = (byLearner || !countersigned) && claims.words?.trim();
  return (
    <section class="claimed-sheet" aria-label={words.signed}>
      <div class="claimed-text">
        <p class="claimed-course" lang={lang}>
          <Marked said={title} />
        </p>
        <h3 class="claimed-name" dir="auto" translate={false}>
          {name}
        </h3>
        <p class="claimed-day">{words.completedOn(dayOf(on, here.course.language))}</p>
        <p>{words.version(course.version)}</p>
        {courseLines(claims, against, here, others).map((line) => (
          <p key={line} class="hint">
            {line}
          </p>
        ))}
        {others > 0 && <p class="doubt">{words.others(others)}</p>}
        <dl>
          {rows.map(({ label, said, mark, course: has }) => (
            <div key={label}>
              <dt>
                {label} <Mark mark={mark} />
              </dt>
              {said.map((one, index) => (
                <dd key={index} lang={inCourse.has(label) ? lang : undefined}>
                  <Marked said={one} />
                </dd>
              ))}
              {has && <dd class="hint">{words.courseHas(has)}</dd>}
            </div>
          ))}
        </dl>
        {lessons.said.length > 0 && (
          <details>
            <summary>
              {words.claim.which} <Mark mark={lessons.mark} />
            </summary>
            <ul>
              {lessons.said.map((one, index) => (
                <li key={index} lang={lang}>
                  <Marked said={one} />
                </li>
              ))}
            </ul>
          </details>
        )}
        {ownWords && (
          <section data-apart>
            <h4>{countersigned ? words.claim.wordsApart(countersignedBy) : words.claim.words}</h4>
            <blockquote dir="auto">{claims.words}</blockquote>
          </section>
        )}
      </div>
      <div class="claimed-ground">
        <Ground marks={marks} />
        <p>
          <strong>{countersigned ? words.notCredit : words.selfDeclaredRecord}</strong>{' '}
          {!countersigned && words.disclaimer}
        </p>
      </div>
    </section>
  );
}

/** A text, with a word behind it where it is not the course's. */
const Marked = ({ said: { text, mark } }: { said: Said }) => (
  <>
    <bdi>{text}</bdi> <Mark mark={mark} />
  </>
);

const Mark = ({ mark }: { mark: Kind | undefined }) =>
  mark ? <span data-mark={mark}>{words.mark[mark]}</span> : null;

/** What there is to say of the course that a record names. */
function courseLines({ course }: Claims, against: Against, here: Here, others: number): readonly string[] {
  if (against.is === 'elsewhere') return [words.elsewhere];
  if (against.is === 'unknown') return [words.hereUnknown(here.versions.join(', '))];
  if (against.is === 'missing') return [words.hereMissing];
  const own = course.version === here.course.version ? words.here : words.hereOther(here.course.version);
  return [
    `${own} ${others ? words.asTheCourseButMarked : words.asTheCourse}`,
    ...(course.title === against.version.title ? [] : [words.retitled(against.version.title)]),
  ];
}
