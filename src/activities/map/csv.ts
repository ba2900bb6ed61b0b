/** A map as a table in a file, and back. Fetched at the click. Pure. */
import Papa from 'papaparse';
import { csvOf as csvOfRows, plain } from '../../documents/csv.ts';
import { formalities, type Partner, type PartnerMap, type Told, trusts } from './map.ts';
import { map as labels } from './words/en/map.ts';
import { mapFiles as words } from './words/en/map-files.ts';

/** The largest file that is read, in bytes, and the most partners in it. */
export const largestFile = 1024 * 1024;
const most = 100;
const mostTies = 300;
const longest = { name: 200, note: 20_000 };

/** The map as CSV, with a mark that makes spreadsheets read it as UTF-8. */
export function csvOf({ partners, between, withTrust }: PartnerMap): string {
  const { name, level, formality, trust, note } = words.head;
  const worksWith = ({ key }: Partner) =>
    between
      .flatMap(({ one, other, level }) => {
        const whom = one === key ? other : other === key ? one : undefined;
        const row = partners.findIndex((partner) => partner.key === whom);
        return partners[row] ? [`${level ?? labels.open}: ${calledIn(partners, row)}`] : [];
      })
      .join('\n');
  const rows = partners.map((partner) => [
    partner.name,
    String(partner.level ?? ''),
    partner.formality ? labels.formalities[partner.formality] : '',
    ...(withTrust ? [partner.trust ? labels.trusts[partner.trust] : ''] : []),
    partner.note?.trim() ?? '',
    ...(between.length ? [worksWith(partner)] : []),
  ]);
  const head = [
    name,
    level,
    formality,
    ...(withTrust ? [trust] : []),
    note,
    ...(between.length ? [words.head.between] : []),
  ];
  return csvOfRows(head, rows);
}

/** A partner's name in the cells of others: with the number of its row where two have one name. */
const calledIn = (all: readonly { readonly name: string }[], row: number): string => {
  const { name = '' } = all[row] ?? {};
  // As `readTies` finds them: capitals make no other name.
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  return all.some((one, index) => index !== row && same(one.name)) ? `${name}, ${row + 1}` : name;
};

/**
 * The text of a file: as UTF-8 or UTF-16 where it is that, else in the letters of Windows, in which Excel writes plain
 * CSV. Letters of other countries come out wrong then; what would be added is shown first.
 */
export function textOf(file: ArrayBuffer): string {
  const [first, second] = new Uint8Array(file, 0, Math.min(2, file.byteLength));
  const decoded = (encoding: string, fatal: boolean) => new TextDecoder(encoding, { fatal }).decode(file);
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', false);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', false);
  try {
    return decoded('utf-8', true);
  } catch {
    return decoded('windows-1252', false);
  }
}

export interface ReadTie {
  readonly one: number;
  readonly other: number;
  readonly level?: number | undefined;
}

export type CsvRead =
  | {
      readonly ok: true;
      readonly partners: readonly Told[];
      /** By the places of two partners in that list. */
      readonly between: readonly ReadTie[];
    }
  | { readonly ok: false; readonly errors: readonly string[] };

const refused = (...errors: string[]): CsvRead => ({ ok: false, errors });

/** Reads a table: all of it, or what is wrong with it line by line. Never throws. */
export function readCsv(text: string, levels: readonly string[]): CsvRead {
  if (text.length > largestFile) return refused(words.tooLarge);
  if (text.includes('\0')) return refused(words.unreadable);
  // Excel's own first line, which says what parts the cells.
  const [said, sign] = /^\uFEFF?"?sep=([^\r\n"])"?[^\S\r\n]*(?:\r\n?|\n)/i.exec(text) ?? ['', undefined];
  const whole = text.slice(said.length).replace(/^\uFEFF/, '');
  // Else by its first line: what is in the notes says nothing of what parts the columns.
  const [first = ''] = whole.split(/[\r\n]/, 1);
  const delimiter = sign ?? [',', ';', '\t'].find((one) => first.includes(one)) ?? ',';
  const { data, errors: broken } = Papa.parse<string[]>(whole, { delimiter, skipEmptyLines: false });
  const quotes = broken.find(({ type }) => type === 'Quotes');
  const lines = linesOf(data, said ? 2 : 1);
  if (quotes) return refused(words.badQuotes(lines[quotes.row ?? 0] ?? 1));
  const [head = [], ...rows] = data;
  const columns = head.map((cell) => cell.trim().toLowerCase());
  const at = (column: keyof typeof words.head) => columns.indexOf(words.head[column].toLowerCase());
  if (at('name') < 0) return refused(words.noName);
  const errors: string[] = [];
  const ends: { line: number; cell: string }[] = [];
  const partners = rows.flatMap((row, index): Told[] => {
    const line = lines[index + 1] ?? index + 2;
    const cell = (column: keyof typeof words.head) => plain(row[at(column)] ?? '').trim();
    if (row.every((one) => !one.trim())) return [];
    const [name, note] = [cell('name').replace(/\s+/g, ' '), cell('note')];
    if (!name) errors.push(words.nameless(line));
    if (name.length > longest.name) errors.push(words.nameLong(line));
    if (note.length > longest.note) errors.push(words.noteLong(line));
    const levelText = cell('level');
    const level = levelOf(levelText, levels);
    if (levelText && !level) errors.push(words.badLevel(line, levelText.slice(0, 40), levels));
    const formality = oneOf(formalities, labels.formalities, cell('formality'));
    if (cell('formality') && !formality)
      errors.push(words.badFormality(line, cell('formality').slice(0, 40)));
    const trust = oneOf(trusts, labels.trusts, cell('trust'));
    if (cell('trust') && !trust) errors.push(words.badTrust(line, cell('trust').slice(0, 40)));
    ends.push({ line, cell: cell('between') });
    return [{ name, level, formality, trust, note: note || undefined }];
  });
  const between = readTies(partners, ends, levels, errors);
  if (errors.length) return refused(...errors);
  if (!partners.length) return refused(words.noRows);
  if (partners.length > most) return refused(words.tooMany(most));
  return between.length > mostTies ? refused(words.tooManyTies(mostTies)) : { ok: true, partners, between };
}

/** Who works with whom, from the cells that say so: “3: The shop” or “The shop”, one a line. Adds to ERRORS what is wrong. */
function readTies(
  partners: readonly Told[],
  cells: readonly { readonly line: number; readonly cell: string }[],
  levels: readonly string[],
  errors: string[],
): readonly ReadTie[] {
  const rows = new Map<string, number>();
  for (const [row, { name }] of partners.entries()) {
    rows.set(calledIn(partners, row).toLowerCase(), row);
    if (!rows.has(name.toLowerCase())) rows.set(name.toLowerCase(), row);
  }
  const pairs = new Map<string, ReadTie>();
  for (const [one, { line, cell }] of cells.entries()) {
    for (const text of cell.split(/[\r\n]+/)) {
      const said = text.replace(/\s+/g, ' ').trim();
      if (!said) continue;
      const [, before = '', after = ''] = /^([^:]*): (.*)$/.exec(said) ?? [];
      const level = levelOf(before.trim(), levels);
      const known = level || before.trim().toLowerCase() === labels.open.toLowerCase();
      const other = (known ? rows.get(after.toLowerCase()) : undefined) ?? rows.get(said.toLowerCase());
      if (other === undefined) errors.push(words.unknownEnd(line, (known ? after : said).slice(0, 40)));
      else if (other === one) errors.push(words.withItself(line));
      else {
        const pair = [one, other].toSorted((a, b) => a - b).join();
        const before = pairs.get(pair);
        if (before && before.level !== level) errors.push(words.twoLevels(line, calledIn(partners, other)));
        pairs.set(pair, before ?? { one, other, level });
      }
    }
  }
  return [...pairs.values()];
}

/** “3”, “cooperation”, “3 Cooperation” → 3. */
function levelOf(text: string, levels: readonly string[]): number | undefined {
  const said = text.toLowerCase();
  const found = levels.findIndex((name, index) =>
    [String(index + 1), name.toLowerCase(), `${index + 1} ${name.toLowerCase()}`].includes(said),
  );
  return found < 0 ? undefined : found + 1;
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  labelled: Readonly<Record<Value, string>>,
  said: string,
): Value | undefined =>
  values.find((value) => [value, labelled[value].toLowerCase()].includes(said.toLowerCase()));

/** On which line of the file each row begins: a note may run over several. */
function linesOf(rows: readonly (readonly string[])[], first: number): number[] {
  let line = first;
  return rows.map((row) => {
    const start = line;
    line += 1 + row.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return start;
  });
}
