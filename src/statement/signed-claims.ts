/** What the credential will say, for the learner to read before it is signed. */
import { lessonsCounted } from '../words/en/lessons-counted.ts';
import { statement as words } from '../words/en/statement.ts';
import { statementFile as said } from '../words/en/statement-file.ts';
import { type About, claimsOf } from './claims.ts';
import { type Beyond, type Choices, lessonsIn, writtenDay } from './sheet.ts';
import type { Completed } from './standing.ts';

/** All that the claims are made of. */
interface Chosen {
  readonly completed: Pick<Completed, 'completion' | 'of'>;
  readonly about: About;
  /** As it is signed. */
  readonly name: string;
  readonly choices: Choices;
  readonly more: Beyond;
}

interface Shown {
  /** Every claim in words; one that was not chosen has no line. */
  readonly lines: readonly (readonly [name: string, ...texts: string[]])[];
  /** The learner's own words: nobody else's, and so apart from what the course says. */
  readonly own: string;
}

export function claimed({ completed, about, name, choices, more }: Chosen): Shown {
  const claims = claimsOf(completed.of, about, completed.completion, name, choices, more);
  const { course, on, lessons, minutes, parts, outcomes, check, own, activities, marks } = claims;
  const { claim } = said;
  const lines = [
    [claim.name, claims.name],
    [claim.course, `${course.title}. ${words.version(course.version)}.`, ...course.authors],
    [claim.criteria, course.criteria],
    [claim.on, on && writtenDay(on, completed.of.language)],
    [claim.lessons, lessonsCounted(lessonsIn(completed.completion), lessons.length)],
    [claim.minutes, minutes ? words.minutes(minutes) : ''],
    [claim.parts, ...parts.map((part) => `${part.title}: ${words.lessons(part.lessons)}`)],
    [claim.outcomes, ...outcomes],
    [claim.check, check ? words.taken : ''],
    [claim.own, ...own],
    [claim.activities, (activities ?? []).join(' · ')],
    [claim.marks, marks ? words.bestOf(marks) : ''],
    [claim.record, claim.recordText],
    [claim.key, claim.keyText],
  ] as const;
  return { lines: lines.filter(([, ...texts]) => texts.some(Boolean)), own: claims.words ?? '' };
}

/** Shows them in PLACE: a list, and the learner's own words below it under a heading of their own. */
export function showClaims(place: HTMLElement, chosen: Chosen): void {
  const { lines, own } = claimed(chosen);
  const shown = JSON.stringify([lines, own]);
  if (place.dataset['shown'] === shown) return;
  place.dataset['shown'] = shown;
  const element = (tag: 'dt' | 'dd' | 'h3' | 'blockquote', text: string) => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.dir = 'auto';
    made.translate = text !== chosen.name && tag !== 'blockquote';
    return made;
  };
  const list = document.createElement('dl');
  list.append(
    ...lines.flatMap(([name, ...texts]) => [
      element('dt', name),
      ...texts.filter(Boolean).map((text) => element('dd', text)),
    ]),
  );
  const apart = document.createElement('section');
  apart.dataset['apart'] = '';
  apart.append(element('h3', said.claim.words), element('blockquote', own));
  place.replaceChildren(list, ...(own ? [apart] : []));
}
