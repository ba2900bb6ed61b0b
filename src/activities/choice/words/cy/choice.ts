import { noun, numbered } from '../../../../words/cy/phrases.ts';

export const several = 'Dewiswch bob un sy’n gweddu.';
export const answered = (answered: number, all: number) => `${answered} o ${all} wedi’u hateb`;
export const kept = (answered: number, all: number) => `Cadwyd yr ateb. ${answered} o ${all} wedi’u hateb.`;
export const check = 'Gwirio fy atebion';
export const nothingToCheck =
  'Nid oes dim wedi’i ateb eto. Dewiswch opsiwn yn gyntaf; mae cwestiwn 1 yn lle da i ddechrau.';
export const feedbackLead =
  'O dan bob cwestiwn cewch ddarllen yr hyn y mae’r achos yn ei ddweud am eich dewis. Newidiwch ef a gwiriwch eto mor aml ag y mynnwch.';
export const otherOptions = 'Beth am yr opsiynau eraill?';
export const because = 'Rwy’n dewis hwn oherwydd …';
export const becauseHint =
  'Llinell yn eich geiriau eich hun, cyn i chi ddarllen y rhesymau. Gallwch ei gadael yn wag; nid oes neb yn ei marcio.';
export const missing = (count: number) =>
  `Eto i’w hateb: ${numbered(count, noun.question)}. Atebwch a gwiriwch eto i orffen.`;
export const questionNumber = (number: number) => `cwestiwn ${number}`;
export const goTo = (number: number) => `Mynd i gwestiwn ${number}`;
export function firstGuess(text: string, sure: unknown) {
  if (!text) return 'Ni wnaethoch ddyfaliad am hyn yn y wers gyntaf.';
  const how =
    sure === 'guess' || sure === 'fairly' || sure === 'sure' ? ` (${levels[sure].toLowerCase()})` : '';
  return `Ar y dechrau dewisoch${how}: ${text}`;
}
export const guessed = 'Mae pob dyfaliad wedi’i gadw. Daw’r cwrs yn ôl atynt ar y diwedd.';
export const sureKept = 'Cadwyd pa mor sicr ydych.';
export const howSure = 'Pa mor sicr ydych chi? Gallwch adael hyn yn agored; nid yw’n costio dim.';
/** How sure somebody can be. */
export const levels = { guess: 'Dyfaliad', fairly: 'Eithaf sicr', sure: 'Sicr' };
