/**
 * Turns of phrase in Welsh: numbers and lists. After a number a noun stays singular (“3 gwers”), but it mutates after one
 * (a feminine noun), two, three and six; `numbered` takes the forms that differ, by the six plural categories of Welsh.
 */

const rules = new Intl.PluralRules('cy');

/** A noun after numbers: `other` where a category has no form of its own. */
export type Forms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** “1 wers”, “2 wers”, “3 gwers”. */
export const numbered = (count: number, forms: Forms): string =>
  `${count} ${forms[rules.select(count)] ?? forms.other}`;

/** A noun that does not change, or whose change in “one” is all that differs. */
export const plural = (count: number, one: string, many: string) => numbered(count, { one, other: many });

/** Nouns that more than one room counts. */
export const noun = {
  lesson: { one: 'wers', two: 'wers', other: 'gwers' },
  activity: { one: 'gweithgaredd', two: 'weithgaredd', other: 'gweithgaredd' },
  minute: { one: 'munud', two: 'funud', other: 'munud' },
  part: { one: 'rhan', two: 'ran', other: 'rhan' },
  card: { one: 'cerdyn', two: 'gerdyn', few: 'cherdyn', many: 'cherdyn', other: 'cerdyn' },
  question: { one: 'cwestiwn', two: 'gwestiwn', few: 'chwestiwn', many: 'chwestiwn', other: 'cwestiwn' },
  thing: { one: 'peth', two: 'beth', few: 'pheth', many: 'pheth', other: 'peth' },
  answer: { one: 'ateb', other: 'ateb' },
  text: { one: 'testun', two: 'destun', few: 'thestun', many: 'thestun', other: 'testun' },
  description: { one: 'disgrifiad', two: 'ddisgrifiad', other: 'disgrifiad' },
  field: { one: 'maes', two: 'faes', other: 'maes' },
  choice: { one: 'dewis', two: 'ddewis', other: 'dewis' },
  word: { one: 'gair', two: 'air', other: 'gair' },
  place: { one: 'lle', two: 'le', other: 'lle' },
  page: { one: 'dudalen', two: 'dudalen', many: 'thudalen', other: 'tudalen' },
  record: { one: 'cofnod', two: 'gofnod', few: 'chofnod', many: 'chofnod', other: 'cofnod' },
  section: { one: 'adran', other: 'adran' },
  note: { one: 'nodyn', other: 'nodyn' },
  person: { one: 'person', two: 'berson', few: 'pherson', many: 'pherson', other: 'person' },
  point: { one: 'pwynt', two: 'bwynt', few: 'phwynt', many: 'phwynt', other: 'pwynt' },
  result: { one: 'canlyniad', two: 'ganlyniad', few: 'chanlyniad', many: 'chanlyniad', other: 'canlyniad' },
  hand: { one: 'llaw', two: 'law', other: 'llaw' },
} satisfies Record<string, Forms>;

export const cardsCount = (count: number) => numbered(count, noun.card);

/** “1 a 2”, “1, 2 a 3”; “ac” before a vowel. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  // Numbers too, as they are said: 1 “un”, 8 “wyth”, 11 “un ar ddeg”.
  const and = /^[“‘"'(]*(?:[aeiouwyâêîôûŵŷáéíóúàèìòùäëïöü]|(?:1|8|11|18|8\d)\b)/i.test(last) ? 'ac' : 'a';
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** “Amser” and “Ymddiriedaeth” → for the middle of a sentence. */
export const small = (titles: readonly string[]) => listed(titles.map((title) => title.toLowerCase()));

/** For the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
