/** What is said of how several people's answers lie. */
import { placeStep } from './own.ts';
import { capital, noun, numbered } from './phrases.ts';

const chose = (count: number, choice: string) => `dewisodd ${count} “${choice}”`;

export const divided = (one: string, ones: number, other: string, others: number, elsewhere: number) =>
  `${capital(chose(ones, one))}, ${chose(others, other)}${elsewhere ? `, a ${elsewhere} rywbeth arall` : ''}. Beth sydd o blaid y naill a’r llall, a beth fyddai’n gwneud i chi newid ochr?`;
export const agreedBeside = (choice: string, people: number, neighbour: string) =>
  `${capital(everybody(people))} “${choice}”. Beth fyddai’n gorfod bod yn wahanol ar gyfer “${neighbour}”?`;
export const agreed = (choice: string, people: number) =>
  `${capital(everybody(people))} “${choice}”. Beth yw’r peth gorau y gellir ei ddweud o blaid ateb arall?`;
export const alone = (choice: string) => `Dewisodd un person “${choice}”. Pwy sy’n ei gweld hi’n wahanol?`;
const everybody = (people: number) => `dewisodd pob un o’r ${people}`;

export const people = (count: number) => numbered(count, noun.person);
export const answered = (count: number) =>
  count ? `Mae ${people(count)} wedi ateb` : 'Nid oes neb wedi ateb eto';
/** A table's heads, and what it is a table of. */
export const stepHead = capital(placeStep);
export const columnHead = 'Colofn';
export const answerHead = 'Ateb';
export const countHead = 'Pobl';
export const shareHead = 'Cyfran';
export const tableOf = (title: string) => `Faint a ddewisodd beth: ${title}`;
export const share = (count: number, people: number) =>
  people ? `${Math.round((100 * count) / people)} %` : '–';
/** How far people disagree, in a word: from 0 to 1. */
export const disagreed = (far: number | undefined) =>
  far === undefined
    ? 'rhy ychydig o atebion i ddweud'
    : far === 0
      ? 'pawb yn cytuno'
      : far < 1 / 3
        ? 'cytuno gan mwyaf'
        : far < 2 / 3
          ? 'wedi’u rhannu'
          : 'ymhell oddi wrth ei gilydd';
