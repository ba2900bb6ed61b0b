/**
 * Adds an organisation's credential to a statement's PDF as a second attachment, `countersigned.jwt`.
 *
 * It is done by what the format calls an incremental update (ISO 32000-1, 7.5.6): every byte that was there stays as it
 * was, the learner's seal with them, and the new objects stand behind. The same file and credential always give the
 * same bytes, so that whoever verifies can make the addition again and compare: see `asSealed` in `file-seal.ts`.
 */
import { toHex } from '../bytes/hex.ts';
import { joined } from '../bytes/joined.ts';
import { sha256 } from '../bytes/sha256.ts';
import { fromLatin1, toLatin1 } from '../bytes/text.ts';
import { type Dictionary, readDictionary, readList, referred, writeDictionary } from './pdf-values.ts';

export const countersignedName = 'countersigned.jwt';
const description = 'The statement countersigned by an organisation: an Open Badges 3.0 credential (VC-JWT)';

/** Updates of updates that are followed back at most. */
const mostUpdates = 8;
/** Numbers of objects go no higher (ISO 32000-1, annex C). */
const highest = 8_388_607;
const strange = () => new RangeError('This PDF is not written as a statement is.');

/**
 * PDF with CREDENTIAL attached. Rejects with a `RangeError` where the PDF is not written as our statements are (one
 * that another program saved again, say), where it has such an attachment already, and for a text that is no JWT.
 */
export async function attach(pdf: Uint8Array, credential: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!/^[\w-]+(\.[\w-]+){2}$/.test(credential)) throw new RangeError('This is no credential.');
  const old = open(pdf);
  const root = referred(old.trailer.get('/Root'));
  const size = Number(old.trailer.get('/Size'));
  if (
    root === undefined ||
    !Number.isSafeInteger(size) ||
    size + 1 > highest ||
    old.trailer.has('/Encrypt')
  ) {
    throw strange();
  }
  // What is added takes the numbers from /Size on: nothing may stand there already, or the addition would replace it.
  if (old.highest >= size) {
    throw new RangeError(`This PDF says that it has fewer objects than there are in it: ${size}.`);
  }
  const [stream, file] = [size, size + 1];
  const catalogue = new Map(old.object(root));
  const { names, number } = namesOf(old, catalogue);
  const listed = withFile(old, names, `${file} 0 R`);

  const objects = new Map<number, string>();
  if (number === undefined) catalogue.set('/Names', writeDictionary(listed));
  else objects.set(number, writeDictionary(listed));
  const related = catalogue.get('/AF');
  catalogue.set('/AF', `[${[...(related ? readList(related) : []), `${file} 0 R`].join(' ')}]`);
  objects.set(root, writeDictionary(catalogue));
  objects.set(
    stream,
    `<<\n/Type /EmbeddedFile\n/Subtype /application#2Fjwt\n/Params << /Size ${credential.length} >>\n/Length ${credential.length}\n>>\nstream\n${credential}\nendstream`,
  );
  objects.set(
    file,
    `<<\n/Type /Filespec\n/AFRelationship /Data\n/F (${countersignedName})\n/UF (${countersignedName})\n/Desc (${description})\n/EF << /F ${stream} 0 R /UF ${stream} 0 R >>\n>>`,
  );
  return updated(pdf, old, objects, size + 2, await idFor(pdf, credential));
}

interface Pdf {
  /** Where its newest table of objects begins. */
  readonly table: number;
  readonly trailer: Dictionary;
  /** The highest number in any of its tables. */
  readonly highest: number;
  /** The dictionary that is an object's value, or its beginning. */
  object(number: number): Dictionary;
}

function open(pdf: Uint8Array): Pdf {
  // The seal's line stands behind the end, and is a comment.
  const [, begin = ''] = /[\s\S]*startxref\s+(\d{1,10})\s+%%EOF/.exec(fromLatin1(pdf.slice(-2048))) ?? [];
  const table = begin ? Number(begin) : pdf.length;
  const places = new Map<number, number>();
  let highest = 0;
  let trailer: Dictionary | undefined;
  let next: number | undefined = table;
  for (let round = 0; next !== undefined && round < mostUpdates; round++) {
    const section = readTable(pdf, next);
    highest = Math.max(highest, section.highest);
    for (const [number, place] of section.places) if (!places.has(number)) places.set(number, place);
    trailer ??= section.trailer;
    const before = section.trailer.get('/Prev');
    next = before === undefined ? undefined : Number(before);
  }
  // Tables that were not read may name any object.
  if (next !== undefined) throw strange();
  return {
    table,
    trailer: trailer ?? new Map(),
    highest,
    object(number) {
      const place = places.get(number) ?? pdf.length;
      const text = fromLatin1(pdf.subarray(place, place + 65_536));
      const head = /^(\d+)\s+0\s+obj\b/.exec(text);
      if (Number(head?.[1]) !== number) throw strange();
      return dictionaryAt(text, head?.[0].length);
    },
  };
}

/** One table of objects, as it was written before there were compressed ones, and the trailer behind it. */
function readTable(pdf: Uint8Array, at: number) {
  const text = fromLatin1(pdf.subarray(at, at + 1_048_576));
  const trailer = text.indexOf('trailer');
  if (!/^xref *\r?\n/.test(text) || trailer < 0) throw strange();
  const places = new Map<number, number>();
  const seen = new Set<number>();
  let highest = 0;
  let number = 0;
  let left = 0;
  // Readers differ in what they make of a table that is not written to the letter: it is refused.
  for (const line of text.slice(0, trailer).split('\n').slice(1)) {
    const [, place, state] = /^(\d{10}) \d{5} ([nf])[ \r]*$/.exec(line) ?? [];
    const [, first, count] = /^(\d{1,9}) (\d{1,9})[ \r]*$/.exec(line) ?? [];
    if (place !== undefined) {
      if (!left || seen.has(number)) throw strange();
      seen.add(number);
      highest = Math.max(highest, number);
      if (state === 'n') places.set(number, Number(place));
      number++;
      left--;
    } else if (first !== undefined && !left) {
      number = Number(first);
      left = Number(count);
    } else if (line.trim()) throw strange();
  }
  const entries = dictionaryAt(text, trailer + 'trailer'.length);
  // A second table, of compressed objects, is not read here.
  if (left || entries.has('/XRefStm')) throw strange();
  return { places, highest, trailer: entries };
}

/**
 * The dictionary that begins at AT. One with a key written twice is refused, or in disguise (`/Si#7ae`): readers differ
 * in which of the two they believe.
 */
function dictionaryAt(text: string, at = 0): Dictionary {
  const entries = readDictionary(text, at);
  const twice = () => new RangeError('A dictionary of this PDF says the same thing twice.');
  // Read again in order: what the map has dropped stands where something else is looked for.
  let here = at;
  for (const part of ['<<', ...[...entries].flat(), '>>']) {
    while ('\0\t\n\f\r '.includes(text[here] ?? '-')) here++;
    if (!text.startsWith(part, here)) throw twice();
    here += part.length;
  }
  if ([...entries.keys()].some((key) => key.includes('#'))) throw twice();
  return entries;
}

/** The catalogue's names, and the object that they are, where they are one of their own. */
function namesOf(old: Pdf, catalogue: Dictionary): { names: Dictionary; number: number | undefined } {
  const written = catalogue.get('/Names');
  const number = referred(written);
  if (number !== undefined) return { names: old.object(number), number };
  return { names: written === undefined ? new Map() : dictionaryAt(written), number };
}

/** NAMES with one more file, in the order that the format asks for. */
function withFile(old: Pdf, names: Dictionary, file: string): Dictionary {
  const written = names.get('/EmbeddedFiles');
  const number = referred(written);
  const tree = number === undefined ? dictionaryAt(written ?? '<< >>') : old.object(number);
  if (tree.has('/Kids')) throw strange();
  const listed = readList(tree.get('/Names') ?? '[]');
  const pairs = listed.flatMap((name, index) =>
    index % 2 ? [] : [[name, listed[index + 1] ?? ''] as const],
  );
  const own = `(${countersignedName})`;
  if (pairs.some(([name]) => name === own)) throw new RangeError('This PDF is countersigned already.');
  const all = [...pairs, [own, file] as const].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map([
    ...names,
    ['/EmbeddedFiles', `<< /Names [${all.map((pair) => pair.join(' ')).join(' ')}] >>`],
  ]);
}

/** What the format calls a changing identifier: of this content and no other. */
async function idFor(pdf: Uint8Array, credential: string): Promise<string> {
  const hash = await sha256(joined([pdf, toLatin1(credential)]));
  return `<${toHex(hash.subarray(0, 16))}>`;
}

function updated(
  pdf: Uint8Array,
  { table, trailer }: Pdf,
  objects: ReadonlyMap<number, string>,
  size: number,
  id: string,
): Uint8Array<ArrayBuffer> {
  let text = pdf.at(-1) === 0x0a ? '' : '\n';
  const entries: string[] = [];
  for (const [number, value] of [...objects].sort(([a], [b]) => a - b)) {
    const place = String(pdf.length + text.length).padStart(10, '0');
    entries.push(`${number} 1\n${place} 00000 n \n`);
    text += `${number} 0 obj\n${value}\nendobj\n`;
  }
  const [first = id] = readList(trailer.get('/ID') ?? '[]');
  const end = new Map([...trailer, ['/Size', `${size}`], ['/ID', `[${first} ${id}]`], ['/Prev', `${table}`]]);
  const begin = pdf.length + text.length;
  text += `xref\n${entries.join('')}trailer\n${writeDictionary(end)}\nstartxref\n${begin}\n%%EOF\n`;
  return joined([pdf, toLatin1(text)]);
}
