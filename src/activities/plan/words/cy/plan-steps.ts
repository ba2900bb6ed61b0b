import type { Words } from '../../../../words/catalogue.ts';
import { written } from '../../../../words/cy/date.ts';
import { numbered } from '../../../../words/cy/phrases.ts';
import type { planSteps as en } from '../en/plan-steps.ts';
import { entry } from './plan.ts';

/** The day with its weekday, and with the year when it is not that of TODAY. */
const day = (date: string, today: string) =>
  written(new Date(`${date}T00:00:00Z`), 'cy', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  });

const steps = { one: 'cam', two: 'gam', few: 'cham', many: 'cham', other: 'cam' };

/** Words of dated steps, for the pages that have some. */
export const planSteps: Words<typeof en> = {
  nextDays: (days) => `Y ${days} diwrnod nesaf`,
  entry: entry('cam'),
  stepTitle: (number) => `Cam ${number}`,
  what: 'Beth a wnaf',
  who: 'Gyda phwy (rôl, dim enw)',
  by: 'Erbyn pa ddiwrnod',
  day,
  daySet: (date, today) => `Erbyn ${day(date, today)}.`,
  dayTaken: 'Tynnwyd y diwrnod.',
  byDay: 'Ddydd ar ôl dydd',
  with: (who) => `Gyda: ${who}`,
  passed: 'Mae’r diwrnod hwn wedi mynd heibio.',
  beyond: (days) => `Mae hyn ar ôl y ${days} diwrnod.`,
  noneDated: 'Nid oes diwrnod i ddim eto. Rhowch ddiwrnod i un cam, a bydd i’w weld yma.',
  undated: (count) => `Nid oes diwrnod i ${numbered(count, steps)} eto.`,
  put: 'Rhoi’r camau â dyddiad yn fy nghalendr',
  putHint: 'Ffeil y mae rhaglenni calendr yn ei hagor. Mae pob cam yn cymryd diwrnod cyfan.',
  alarm: 'Gyda nodyn atgoffa, am naw ar y diwrnod hwnnw',
  noneToPut: 'Rhowch ddiwrnod i un cam yn gyntaf, a dywedwch beth a wnewch.',
  notMade:
    'Nid oedd modd creu’r ffeil. Gwiriwch y cysylltiad a rhowch gynnig arall arni. Mae’r hyn a ysgrifennoch wedi’i gadw.',
};
