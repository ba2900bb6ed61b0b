/** “Put the sessions in my calendar”: four of them, a week apart, from the day and time that the learner chose. */
import { onPage, say } from '../course/on-page.ts';
import { review as words } from '../words/en/review.ts';
import { dayInWords, dayOf, dayText, readDay } from './days.ts';
import { interval } from './due.ts';
import type { ReviewData } from './review-data.ts';

const day = onPage<HTMLInputElement>('[data-first-day]');
const time = onPage<HTMLInputElement>('[data-time]');
const alarm = onPage<HTMLInputElement>('[data-alarm]');
const { title } = JSON.parse(onPage('#review-data').textContent ?? '') as ReviewData;
const today = dayOf(Date.now()) ?? 0;
day.value ||= dayText(today + interval);
time.value ||= '18:30';

onPage('[data-put]').addEventListener('click', async () => {
  const first = readDay(day.value);
  if (first === undefined || !time.value) {
    say('[data-calendar-said]', words.noDay);
    (first === undefined ? day : time).focus();
    return;
  }
  try {
    const { saveSessions, sessionDays } = await import('./calendar.ts');
    const file = saveSessions(first, time.value, title, alarm.checked);
    const language = onPage('main').lang || document.documentElement.lang;
    const days = sessionDays(first).map((one) => dayInWords(one, today, language, false));
    say('[data-calendar-said]', words.made(file, days));
  } catch {
    // The writer's own script did not arrive.
    say('[data-calendar-said]', words.notMade);
  }
});
