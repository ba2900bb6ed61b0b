/**
 * Every kind of file, link, code and message that the site reads and somebody else may have written. Each case spoils a
 * sound one and has it read; what breaks a promise throws.
 */
import { strToU8, zipSync } from 'fflate';
import { readCsv, textOf } from '../../src/activities/map/csv.ts';
import { foundIn } from '../../src/cohort/archive.ts';
import { course as cohort, fileOf, facts as told } from '../../src/cohort/group.fake.ts';
import { isSent, readSent, wantedOf } from '../../src/cohort/sent.ts';
import { pack } from '../../src/credential/compact.ts';
import { checkJwt } from '../../src/credential/jwt.ts';
import { someJwt, someKey } from '../../src/credential/some-claims.fake.ts';
import { isAsked } from '../../src/embed/messages.ts';
import { countsCode, personCode, readCode } from '../../src/group/code.ts';
import { shapeOf } from '../../src/group/shape.ts';
import * as suspend from '../../src/launch/suspend.ts';
import { isAsk, isHandedOn, isNames } from '../../src/offline/messages.ts';
import { progressIn } from '../../src/progress/archive.ts';
import { factsOf } from '../../src/progress/facts.ts';
import { exportFile, readFile } from '../../src/progress/file.ts';
import { packLink, readLink } from '../../src/progress/link.ts';
import { fromFacts } from '../../src/progress/progress.ts';
import { broughtBy, data, expectTool, options, questions, sides } from '../../src/room/both-sides.fake.ts';
import { looked } from '../../src/room/brought.ts';
import { read as readRoom, toFile, toLetters } from '../../src/room/carry.ts';
import { readFragment, readText, readFile as readVerify } from '../../src/verify/read.ts';
import { somePdf } from '../../src/verify/some-pdf.fake.ts';
import { type Chance, chanceOf } from '../chaos/chance.ts';
import { must } from '../chaos/family.ts';
import { someFacts } from '../chaos/some-facts.ts';
import { anything, spoiledBytes, spoiledText } from './spoil.ts';

type Case = (chance: Chance) => void | Promise<void>;

const now = Date.UTC(2026, 11, 1);
const course = { id: 'partnerships', version: '1.0.0', title: 'Partnerships' };
const facts = someFacts(chanceOf('sound'), 'here', 30);
const file = exportFile(fromFacts(facts), course, now);
const archive = zipSync({ 'partnerships-progress.json': strToU8(file) });
const link = await packLink(facts, course);
const jwt = await someJwt(await someKey());
const code = pack(jwt) ?? '';
const pdf = somePdf('A sheet', jwt);

/** What was taken in can be written and read again: so nothing in it is beyond what a record may hold. */
function mustHold(read: ReturnType<typeof readFile> | Awaited<ReturnType<typeof readLink>>): void {
  if (!read.ok) return;
  for (const fact of read.facts) {
    must(Number.isSafeInteger(fact.seq) && fact.seq >= 0, 'a number that cannot be counted on');
    must(Object.getPrototypeOf(fact) === Object.prototype, 'a fact of another making');
  }
  const again = readFile(exportFile(fromFacts(read.facts), course, now), course.id, course.version, now);
  must(again.ok || again.why === 'empty', 'what was taken in cannot be taken out');
}

const steps = ['low', 'middle', 'high'].map((id) => ({ id }));
const coded = { id: 'place', shape: shapeOf(['a', 'b', 'c', 'd'].map((id) => ({ id, choices: steps }))) };
const person = personCode(course, coded, { id: 77, choices: new Map([['a', ['low']], ['c', ['high']]]) }); // biome-ignore format: one thought

const hers = broughtBy('Harbour Lane', {
  [expectTool]: { [questions[0] as string]: { choice: options[0] as string, own: 'Ours, for now' } },
});
const letters = (await toLetters(hers, data)) ?? '';
const roomFile = toFile(hers, data);

const plan = { maps: [{ version: '1.0.0', items: ['a/*', 'b/*', 'c/*'] }], names: [] };
const suspended = (await suspend.pack(fromFacts(facts), plan)).text;

const wanted = wantedOf(cohort);
// With what a learner wrote for themselves, which the page must leave alone.
const sent = fileOf(
  told('d', [
    { item: 'place-bikes/a', value: 'low' },
    { item: 'reflect-own/text', kind: 'text', value: 'Mine.' },
  ]),
);
const sentArchive = zipSync({ 'Ann/bicycle-progress.json': strToU8(sent), 'Ben/other.json': strToU8('{}') });
const embedTypes = ['course-embed:ask', 'course-embed:asked', 'course-embed:state', 'toString', null];
const table =
  'Partner,Level,Trust,Note,Works with\nHarbour Lane,Nod,,"a, b",Lend: The Boat\nThe Boat,Lend,,,\n';

export const kinds: Readonly<Record<string, Case>> = {
  'progress-file': (chance) => mustHold(readFile(spoiledText(file, chance), course.id, course.version, now)),
  'progress-archive': (chance) => {
    const text = progressIn(spoiledBytes(archive, chance));
    if (text !== undefined) mustHold(readFile(text, course.id, course.version, now));
  },
  'progress-link': async (chance) =>
    mustHold(await readLink(spoiledText(chance.pick([link, `https://course.example/#p=${link}`]), chance), course.id, course.version, now)), // biome-ignore format: one thought
  'statement-pdf': async (chance) => {
    const came = readVerify(spoiledBytes(pdf, chance));
    for (const record of came.is === 'records' ? came.records : []) await mustBeSigned(record);
  },
  credential: async (chance) => {
    const text = spoiledText(chance.pick([jwt, code, `https://course.example/verify/#c=${code}`, `#jwt=${jwt}`]), chance); // biome-ignore format: one thought
    const came = chance.oneIn(2) ? readText(text) : readFragment(text);
    for (const record of came?.is === 'records' ? came.records : []) await mustBeSigned(record);
  },
  'embed-message': (chance) => {
    const came = chance.oneIn(2)
      ? anything(chance)
      : { type: chance.pick(embedTypes), data: anything(chance) };
    const type = typeof came === 'object' && came !== null && 'type' in came ? came.type : undefined;
    must(
      isAsked(came) === (type === 'course-embed:ask'),
      'asked by what is no such message, or not by what is',
    );
  },
  'worker-message': (chance) => {
    const came = chance.oneIn(2)
      ? anything(chance)
      : { page: anything(chance, 1), names: anything(chance, 1) };
    const areNames = (names: unknown) =>
      Array.isArray(names) && names.every((name) => typeof name === 'string');
    if (isNames(came)) must(areNames(came), 'names that are none');
    if (isHandedOn(came))
      must(typeof came.page === 'string' && areNames(came.names), 'a page handed on that is none');
    if (isAsk(came))
      must(['state', 'keep', 'stop', 'remove', 'take over'].includes(came), 'a wish that is none');
  },
  'platform-line': async (chance) => {
    const { facts: found } = await suspend.unpack(spoiledText(suspended, chance), plan, now);
    for (const { item, kind } of found)
      must(kind === 'result' || plan.maps[0]?.items.includes(item), 'something done that the course does not have'); // biome-ignore format: one thought
  },
  'group-code': (chance) => {
    const sound = chance.oneIn(3) ? countsOf(chance) : person;
    const found = readCode(spoiledText(sound, chance), course, coded);
    if (!found.ok || found.code.is !== 'person') return;
    for (const [item, chosen] of found.code.choices) {
      const place = coded.shape.find((one) => one.item === item);
      must(place && chosen.every((choice) => place.choices.includes(choice)), 'a choice that there is not');
    }
  },
  'room-link': async (chance) => mustBeTheirs(spoiledText(chance.pick([letters, `https://course.example/room/#r=${letters}`]), chance)), // biome-ignore format: one thought
  'room-file': async (chance) => mustBeTheirs(spoiledText(roomFile, chance)),
  'cohort-file': (chance) => {
    mustBeWanted(readSent('ann.json', spoiledText(sent, chance), cohort, wanted, now));
  },
  'cohort-archive': (chance) => {
    for (const found of foundIn('all.zip', spoiledBytes(sentArchive, chance)))
      if ('bytes' in found)
        mustBeWanted(readSent(found.file, new TextDecoder().decode(found.bytes), cohort, wanted, now));
  },
  'map-table': (chance) => {
    const text = strToU8(spoiledText(table, chance));
    const bytes = chance.oneIn(2) ? spoiledBytes(text, chance) : Uint8Array.from(text);
    const read = readCsv(textOf(bytes.buffer), ['Nod', 'Lend']);
    if (!read.ok) return;
    must(read.partners.length <= 100, 'more partners than a map has');
    for (const { name, level } of read.partners) {
      must(name.length <= 200, 'a name without an end');
      must(level === undefined || level === 1 || level === 2, 'a level that there is not');
    }
    for (const { one, other } of read.between)
      must(one !== other && read.partners[one] && read.partners[other], 'a tie with nobody');
  },
};

/** Of what a learner sent nothing is taken up but what the page asks for: not what they wrote for themselves. */
function mustBeWanted(read: ReturnType<typeof readSent>): void {
  if (!isSent(read)) return;
  for (const { item, kind } of factsOf(read.progress))
    must(wanted(item, kind), 'something was taken up that the page does not ask for');
}

/** Only what the key signed is believed: any other record is refused, and nothing that it says comes out. */
async function mustBeSigned(record: string): Promise<void> {
  const checked = await checkJwt(record);
  must(record === jwt || !checked.ok, 'a changed credential was believed');
}

async function mustBeTheirs(given: string): Promise<void> {
  const found = await readRoom(given, data, sides, now);
  if (!found.ok) return;
  const { brought } = looked(found.brought, data, sides);
  must(brought.name.length <= 80, 'a name without an end');
}

const countsOf = (chance: Chance) =>
  countsCode(course, coded, {
    ...{ id: chance.below(2 ** 32), changes: 1, people: 3, devices: [5] },
    items: new Map([['a', { people: 3, counts: [1, 2, 0] }]]),
  });

/** What is spoiled is sound to begin with: else nothing would be tried but the first look. */
export const areSound: () => Promise<Readonly<Record<string, boolean>>> = async () => ({
  'progress-file': readFile(file, course.id, course.version, now).ok,
  'progress-archive': progressIn(archive) === file,
  'progress-link': (await readLink(link, course.id, course.version, now)).ok,
  'statement-pdf': readVerify(pdf).is === 'records',
  credential: readFragment(`#c=${code}`)?.is === 'records' && (await checkJwt(jwt)).ok,
  'embed-message': isAsked({ type: 'course-embed:ask' }),
  'worker-message': isNames(['a']) && isHandedOn({ page: '/', names: ['a'] }) && isAsk('keep'),
  'platform-line': (await suspend.unpack(suspended, plan, now)).why === undefined,
  'group-code': [person, countsOf(chanceOf('sound'))].every((one) => readCode(one, course, coded).ok),
  'room-link': (await readRoom(letters, data, sides, now)).ok,
  'room-file': (await readRoom(roomFile, data, sides, now)).ok,
  'cohort-file': isSent(readSent('ann.json', sent, cohort, wanted, now)),
  'cohort-archive': [...foundIn('all.zip', sentArchive)].some((found) => 'bytes' in found),
  'map-table': readCsv(table, ['Nod', 'Lend']).ok,
});
