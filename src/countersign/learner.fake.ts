/** For tests: a learner who finished our course, with what their browser makes of it. */
import PDFDocument from 'pdfkit';
import { version } from '../../tests/our-course.ts';
import { lessonsOf } from '../course/course-data.ts';
import { credentialOf } from '../credential/badge.ts';
import type { Claims } from '../credential/claims.ts';
import { digestOf } from '../credential/digest.ts';
import { sealFile } from '../credential/file-seal.ts';
import { signJwt } from '../credential/jwt.ts';
import { type SomeKey, someKey } from '../credential/some-claims.fake.ts';
import { exportFile } from '../progress/file.ts';
import { type Fact, type FactKind, fromFacts, type Json } from '../progress/progress.ts';
import { beyond, claimsOf } from '../statement/claims.ts';
import { itemsOf } from '../statement/done.ts';
import { type Choices, usual } from '../statement/sheet.ts';
import { standing } from '../statement/standing.ts';
import type { CourseHere } from './course.ts';

/** A day's noon, so that it is the same day wherever the tests run. */
export const finishedAt = new Date(2026, 10, 21, 12).getTime();

let seq = 0;
export const fact = (item: string, wall: number, value: Json = version, kind: FactKind = 'done'): Fact => ({
  schema: 1,
  item,
  epoch: 0,
  kind,
  value,
  device: 'a',
  seq: ++seq,
  wall,
});

/** Which items the course's scripts record as done: a lesson that is opened, an activity that its kind calls done. */
const doneItems = (data: CourseHere['data'], own: string): string[] => [
  ...new Set([
    ...lessonsOf(data).flatMap(({ slug, activities }) => [
      `opened/${slug}`,
      ...activities
        .filter(({ id, required }) => required || id === data.finalCheck)
        .map(({ id }) => `${id}/*`),
    ]),
    `${own}/*`,
  ]),
];

/** What somebody has done who did everything that counts, and no completion yet. */
export function workOf({ data }: CourseHere): Fact[] {
  const [own = ''] = data.artefacts;
  return [
    ...doneItems(data, own).map((item, index) => fact(item, finishedAt - 3_600_000 + index * 1000)),
    fact(`${data.finalCheck}/*`, finishedAt - 60_000, { credit: 14, of: 16, attempt: 1 }, 'result'),
  ];
}

/** The work with its completion, as the statement page records it. */
export function finished(course: CourseHere, work = workOf(course)): Fact[] {
  const { toRecord } = standing(course.data, fromFacts(work));
  return toRecord ? [...work, fact(toRecord.item, finishedAt, toRecord.value)] : work;
}

export interface Learner {
  readonly key: SomeKey;
  readonly facts: readonly Fact[];
  readonly claims: Claims;
  readonly jwt: string;
  /** The text of the progress file. */
  readonly record: string;
}

/** A learner with a statement. CHANGED has the last word on its claims, as somebody's own code may. */
export async function learner(
  course: CourseHere,
  {
    name = 'Łucja Nguyễn-Hughes',
    choices = {},
    facts = finished(course),
    changed = {},
  }: {
    readonly name?: string;
    readonly choices?: Partial<Choices>;
    readonly facts?: readonly Fact[];
    readonly changed?: Partial<Claims>;
  } = {},
): Promise<Learner> {
  const progress = fromFacts(facts);
  const { completed } = standing(course.data, progress);
  if (!completed) throw new Error('The record holds no completion.');
  const { completion, item } = completed;
  const digest = await digestOf(progress, { items: itemsOf(course.data, completion), completion: item });
  const more = beyond(course.data, progress, completion, item);
  const own = claimsOf(course.data, course.about, completion, name, { ...usual, ...choices }, more);
  const claims = { ...own, digest, ...changed };
  const key = await someKey();
  const payload = credentialOf(claims, {
    issuer: key.did,
    id: `urn:uuid:${crypto.randomUUID()}`,
    at: finishedAt + 60_000,
  });
  const jwt = await signJwt(payload, `${key.did}#0`, key.privateKey);
  return { key, facts, claims, jwt, record: exportFile(progress, course.data, finishedAt) };
}

/** A small PDF with JWT attached as the statement has it, sealed. */
export async function smallPdf({ jwt, key }: Pick<Learner, 'jwt' | 'key'>): Promise<Uint8Array> {
  const doc = new PDFDocument({ pdfVersion: '1.7', tagged: true, lang: 'en-GB', font: '', compress: false });
  const pieces: Uint8Array[] = [];
  doc.on('data', (piece: Uint8Array) => pieces.push(piece));
  const options = { name: 'credential.jwt', type: 'application/jwt', relationship: 'Data' };
  doc.file(Buffer.from(jwt), options as PDFKit.Mixins.PDFAttachmentOptions);
  doc.end();
  await new Promise((done) => doc.on('end', done));
  return sealFile(new Uint8Array(Buffer.concat(pieces)), key.privateKey);
}
