/** What the credential will say, for the learner to read before it is signed. */
import type { Claims } from '../credential/claims.ts';
import { statement as words } from '../words/en/statement.ts';
import { statementFile as said } from '../words/en/statement-file.ts';
import { writtenDay } from './sheet.ts';

type Line = readonly [name: string, ...texts: string[]];

/** Every claim in words; a claim that was not chosen has no line. */
export function claimLines(claims: Omit<Claims, 'digest'>, language: string): readonly Line[] {
  const { name, course, on, lessons, minutes, parts, outcomes, check, own, activities, marks } = claims;
  const { claim } = said;
  const lines: Line[] = [
    [claim.name, name],
    [claim.course, `${course.title}. ${words.version(course.version)}.`, ...course.authors],
    [claim.criteria, course.criteria],
    [claim.on, on && writtenDay(on, language)],
    [claim.lessons, String(lessons.length)],
    [claim.minutes, minutes ? words.minutes(minutes) : ''],
    [claim.parts, ...parts.map((part) => `${part.title}: ${words.lessons(part.lessons)}`)],
    [claim.outcomes, ...outcomes],
    [claim.check, check ? words.taken : ''],
    [claim.own, ...own],
    [claim.activities, (activities ?? []).join(' · ')],
    [claim.marks, marks ? words.bestOf(marks) : ''],
    [claim.words, claims.words ?? ''],
    [claim.record, claim.recordText],
    [claim.key, claim.keyText],
  ];
  return lines.filter(([, ...texts]) => texts.some(Boolean));
}

/** Shows the claims in LIST, a `<dl>`. */
export function showClaims(list: HTMLElement, claims: Omit<Claims, 'digest'>, language: string): void {
  const lines = claimLines(claims, language);
  const shown = JSON.stringify(lines);
  if (list.dataset['shown'] === shown) return;
  list.dataset['shown'] = shown;
  const element = (tag: 'dt' | 'dd', text: string) => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.dir = 'auto';
    made.translate = text !== claims.name;
    return made;
  };
  list.replaceChildren(
    ...lines.flatMap(([name, ...texts]) => [
      element('dt', name),
      ...texts.filter(Boolean).map((text) => element('dd', text)),
    ]),
  );
}
