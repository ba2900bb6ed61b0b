/** The script of the review page: what is due and why, what comes later, what rests; sessions; the calendar file. */
import { onPage, say } from '../course/on-page.ts';
import { keeper } from '../progress/here.ts';
import { write } from '../ui/write.ts';
import { review as words } from '../words/en/review.ts';
import './calendar-button.ts';
import { type Day, dayInWords, dayOf, mondayOf } from './days.ts';
import { interval, looksInAll } from './due.ts';
import { callBackItem, lookItem } from './looks.ts';
import type { ReviewData } from './review-data.ts';
import { comesBack, whyOf } from './sentences.ts';
import { dueToday, type Group, groupsOf, inTurn, type Met, metSoFar, mostInDay } from './subjects.ts';

const { lang, dataset } = document.documentElement;
/** Of the sentences of this page, which an interface may not have yet. */
const language = onPage('main').lang || lang;
const root = dataset['root'] ?? './';
const { lessons } = JSON.parse(onPage('#review-data').textContent ?? '') as ReviewData;
const overview = onPage('[data-overview]');
const place = onPage('[data-session]');
const begin = onPage<HTMLButtonElement>('[data-begin]');
const heading = onPage('[data-due-title]');
const lead = onPage('[data-due-lead]');

const todayHere = (): Day => dayOf(Date.now()) ?? 0;
const metHere = () => metSoFar(lessons, keeper.$progress.get(), todayHere());

function element(tag: string, text = '', name = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name) made.className = name;
  return made;
}

/** A line: the lesson as a link to its check, what of it, and why. */
function groupLine(group: Group, today: Day): HTMLElement {
  const { lesson, subjects } = group;
  const line = element('li');
  const link = document.createElement('a');
  const check = subjects.find(({ activity }) => activity)?.activity;
  link.href = `${root}lessons/${lesson.slug}/${check ? `#${check}` : ''}`;
  const name = words.lessonName(lesson.title, lesson.number);
  link.textContent = name;
  const title = element('p', '', 'lesson-name');
  title.append(link);
  const terms = subjects.flatMap((subject) => subject.name ?? []);
  const why = whyOf(group, today, language);
  line.append(
    title,
    element('p', words.what(subjects.length - terms.length, terms)),
    element('p', why, 'hint'),
  );
  if (group.standing.state === 'rests') {
    const button = element('button', words.callBack, 'quiet') as HTMLButtonElement;
    button.type = 'button';
    button.setAttribute('aria-label', words.callBackOf(name, why));
    button.addEventListener('click', () => callBack(group, name));
    line.append(button);
  }
  return line;
}

function list(groups: readonly Group[], today: Day): HTMLElement {
  const made = element('ul', '', 'groups');
  made.append(...groups.map((group) => groupLine(group, today)));
  return made;
}

function show() {
  const today = todayHere();
  const met = metHere();
  const groups = groupsOf(met);
  const of = (state: string) => groups.filter(({ standing }) => standing.state === state);
  const due = dueToday(met);
  showDue(met, due.length, today);
  onPage('[data-due]').replaceChildren(...(due.length ? [list(groupsOf(due), today)] : []));

  const later = of('later');
  const weeks = new Map<Day, Group[]>();
  for (const group of later) {
    const monday = mondayOf(group.standing.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), group]);
  }
  onPage('[data-later-part]').hidden = !later.length;
  onPage('[data-later]').replaceChildren(
    ...[...weeks].flatMap(([monday, own]) => [element('h3', weekName(monday, today)), list(own, today)]),
  );
  const rests = of('rests');
  onPage('[data-rests-part]').hidden = !rests.length;
  onPage('[data-rests]').replaceChildren(...(rests.length ? [list(rests, today)] : []));
}

const waiting = (met: readonly Met[]) => met.filter(({ standing }) => standing.state === 'due').length;

function weekName(monday: Day, today: Day): string {
  const weeks = (monday - mondayOf(today)) / 7;
  if (weeks === 0) return words.thisWeek;
  return weeks === 1 ? words.nextWeek : words.weekOf(dayInWords(monday, today, language, false));
}

/** The head of the page's first part: what is due, or what an empty day means. */
function showDue(met: readonly Met[], due: number, today: Day) {
  begin.hidden = !met.length;
  onPage('[data-first]').hidden = met.length > 0;
  onPage('[data-anyway]').hidden = due > 0 || !met.length;
  write(begin, due ? words.begin : words.anyway);
  begin.classList.toggle('main', due > 0);
  if (due) {
    write(heading, words.due);
    write(lead, words.dueLead(due, waiting(met) - due));
  } else if (met.length) {
    write(heading, words.nothingDue);
    const [next] = inTurn(met, true);
    write(
      lead,
      next?.standing.state === 'due'
        ? words.enoughToday(waiting(met))
        : next?.standing.state === 'later'
          ? words.nextOn(dayInWords(next.standing.day, today, language))
          : words.allRest,
    );
  } else {
    write(heading, words.nothingMet);
    const days = Array.from({ length: looksInAll }, (_, at) => today + (at + 1) * interval);
    onPage('[data-example]').textContent = words.forExample(
      days.map((day) => dayInWords(day, today, language, false)),
    );
    write(lead, words.nothingMetText);
  }
}

function callBack({ subjects }: Group, name: string) {
  const today = todayHere();
  for (const { key } of subjects) {
    keeper.record({ item: callBackItem(key, today), kind: 'answer', value: dataset['version'] ?? '' });
  }
  say('[data-said]', words.calledBack(name, dayInWords(today + interval, today, language)));
  onPage('[data-later-title]').focus();
}

async function session() {
  const met = metHere();
  const anyway = dueToday(met).length === 0;
  const cards = inTurn(met, anyway).slice(0, mostInDay);
  say('[data-said]', words.beginning);
  try {
    const { startSession, endSession } = await import('./start-session.tsx');
    await startSession(place, cards, {
      root,
      why: (one) => (one.standing.state === 'due' ? whyOf(one, todayHere(), language) : words.extra),
      comesBack: ({ subject, standing }) => {
        const now = metHere().find((one) => one.subject.key === subject.key) ?? { standing };
        return comesBack(now.standing, todayHere(), language, standing.state === 'rests');
      },
      record: ({ subject }, said) =>
        keeper.record({ item: lookItem(subject.key, todayHere()), kind: 'answer', value: said }),
      say: (sentence) => say('[data-said]', sentence),
      hasMore: () => dueToday(metHere()).length > 0,
      leave(again) {
        endSession(place);
        overview.hidden = false;
        say('[data-said]', '');
        heading.focus();
        if (again) void session();
      },
    });
    overview.hidden = true;
    say('[data-said]', '');
    place.querySelector<HTMLElement>('h2')?.focus();
  } catch {
    say('[data-said]', words.notFetched);
  }
}

begin.addEventListener('click', () => void session());
keeper.$progress.subscribe(show);
// A page left open overnight, or brought back from the history.
document.addEventListener('visibilitychange', show);
