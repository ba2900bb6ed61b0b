/**
 * Claims as an Open Badges 3.0 credential, and back. Only fields of the published data model are used, so that any
 * reader of badges can show them; `genre` tells ours apart.
 * https://www.imsglobal.org/spec/ob/v3p0/
 */
import { type Attestation, type Claims, longest, methods } from './claims.ts';
import type { Payload } from './jwt.ts';

const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;
const types = ['VerifiableCredential', 'OpenBadgeCredential'] as const;
/** A hash as a name (RFC 6920): no address, nothing to fetch. */
const hashName = 'ni:///sha-256;';

const honestly =
  'Self-declared record. Nobody checked identity or work. Not credit or a qualification. Signed with a key in the learner’s browser.';
const countersignedBy = (name: string) =>
  `Statement of participation, countersigned by ${name}. Not credit or a qualification.`;

export interface Signing {
  /** Who signs: the learner's did:jwk, or the organisation's id. */
  readonly issuer: string;
  /** Of this credential: 'urn:uuid:…'. */
  readonly id: string;
  /** Milliseconds since 1970; kept to the second. */
  readonly at: number;
  /** Only where an organisation signs. */
  readonly countersigned?: {
    /** The organisation's name, and its page. */
    readonly name: string;
    readonly url?: string;
    /** The learner's did:jwk. */
    readonly learner: string;
    readonly attestation: Attestation;
  };
}

/** The payload to sign: the credential itself, and what a JWT says outside of it. */
export function credentialOf(
  claims: Claims,
  { issuer, id, at, countersigned }: Signing,
): Record<string, unknown> {
  const { course, name } = claims;
  const seconds = Math.floor(at / 1000);
  const learner = countersigned?.learner ?? issuer;
  return {
    '@context': [...contexts],
    id,
    type: [...types],
    name: countersigned
      ? `${course.title}, countersigned by ${countersigned.name}`
      : `Self-declared: ${course.title}`,
    description: countersigned ? countersignedBy(countersigned.name) : honestly,
    issuer: {
      id: issuer,
      type: ['Profile'],
      name: countersigned?.name ?? name,
      ...(countersigned?.url ? { url: countersigned.url } : {}),
    },
    validFrom: new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
    credentialSubject: {
      id: learner,
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: name, identityType: 'name' }],
      activityEndDate: endOf(claims.on, seconds * 1000),
      achievement: achievementOf(claims),
    },
    evidence: evidenceOf(claims, countersigned?.attestation),
    iss: issuer,
    sub: learner,
    jti: id,
    nbf: seconds,
  };
}

/**
 * A moment of that day: noon, which is the same day in almost every time zone that reads it; or its beginning, where it was
 * signed before noon; or its beginning where days begin first. Nothing ends after it was signed.
 */
function endOf(day: string, at: number): string {
  const moments = [`${day}T12:00:00Z`, `${day}T00:00:00Z`, `${day}T00:00:00+14:00`];
  return moments.find((moment) => Date.parse(moment) <= at) ?? `${day}T12:00:00Z`;
}

function achievementOf({ course, outcomes }: Claims) {
  const id = `urn:course:${course.id}:${course.version}`;
  return {
    id,
    type: ['Achievement'],
    achievementType: 'Course',
    name: course.title,
    description: course.description,
    version: course.version,
    inLanguage: course.language,
    criteria: { ...(course.url ? { id: course.url } : {}), narrative: course.criteria },
    creator: { id: `urn:course:${course.id}:authors`, type: ['Profile'], name: course.authors.join('; ') },
    ...(outcomes.length ? { tag: [...outcomes] } : {}),
  };
}

/** One entry of `evidence`. Texts stand in `description`, which is plain; `narrative` would be read as Markdown. */
interface Evidence {
  readonly id?: string;
  readonly type: readonly string[];
  readonly genre: string;
  readonly name: string;
  readonly description?: string;
}

function evidenceOf(claims: Claims, attestation?: Attestation): Evidence[] {
  const entry = (genre: string, name: string, description?: string): Evidence => ({
    type: ['Evidence'],
    genre,
    name,
    ...(description === undefined ? {} : { description }),
  });
  const { digest, lessons, minutes, parts, check, own, activities, marks, words } = claims;
  return [
    { id: hashName + digest, ...entry('record', 'SHA-256 of what was done') },
    entry('lessons', 'Lessons', lessons.join(' ')),
    ...(minutes === undefined ? [] : [entry('time', 'Minutes, as reckoned', String(minutes))]),
    ...parts.map((part) => entry('part', part.title, String(part.lessons))),
    ...(check ? [entry('check', 'Final check taken')] : []),
    ...own.map((title) => entry('own work', title)),
    ...(activities ?? []).map((title) => entry('activity', title)),
    ...(marks ? [entry('marks', 'Final check, best result', `${marks.credit} of ${marks.of}`)] : []),
    ...(words === undefined ? [] : [entry('own words', 'In the learner’s own words', words)]),
    ...(attestation
      ? [
          {
            ...(attestation.file === undefined ? {} : { id: hashName + attestation.file }),
            ...entry(
              'attestation',
              attestation.by,
              `Checked the learner and the record on ${attestation.on} by ${attestation.method}.`,
            ),
          },
        ]
      : []),
  ];
}

const isObject = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Something is not as we write it. */
class NotOurs extends Error {}
const check = (holds: boolean): void => {
  if (!holds) throw new NotOurs();
};
const object = (value: unknown): Payload => {
  check(isObject(value));
  return value as Payload;
};
const text = (value: unknown, most: number): string => {
  check(typeof value === 'string' && value.length <= most && !/\p{Surrogate}/u.test(value));
  return value as string;
};
/** One line, not empty, without control characters. */
const line = (value: unknown, most: number = longest.line): string => {
  const found = text(value, most);
  check(found.trim() !== '' && !/\p{Cc}/u.test(found));
  return found;
};
const paragraph = (value: unknown): string => {
  const found = text(value, longest.paragraph);
  check(!/[^\P{Cc}\n]/u.test(found));
  return found;
};
const list = (value: unknown): readonly unknown[] => {
  check(Array.isArray(value) && value.length <= longest.list);
  return value as readonly unknown[];
};
const number = (value: unknown): number => {
  const found = Number(line(value, 20));
  check(Number.isFinite(found) && found >= 0);
  return found;
};
const count = (value: unknown): number => {
  const found = number(value);
  check(Number.isSafeInteger(found));
  return found;
};
const day = (value: unknown): string => {
  const found = line(value).slice(0, 10);
  check(/^\d{4}-\d\d-\d\d$/.test(found) && !Number.isNaN(Date.parse(found)));
  check(new Date(found).toISOString().startsWith(found));
  return found;
};

/** Runs a reader; whatever is not as we write it makes `undefined`. */
function reading<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotOurs) return undefined;
    throw error;
  }
}

/** The claims in a payload; `undefined` if it is no statement of ours, or claims more than `longest` allows. */
export const claimsIn = (payload: Payload): Claims | undefined =>
  reading(() => {
    const said = list(object(payload)['type']);
    check(types.every((type) => said.includes(type)));
    const subject = object(payload['credentialSubject']);
    const achievement = object(subject['achievement']);
    const criteria = object(achievement['criteria']);
    const [identity] = list(subject['identifier']);
    const version = line(achievement['version']);
    const id = line(achievement['id']);
    const [begin, end] = ['urn:course:', `:${version}`];
    check(id.startsWith(begin) && id.endsWith(end) && id.length > begin.length + end.length);
    const evidence = entriesIn(payload);
    const of = (genre: string) => evidence.filter((entry) => entry.genre === genre);
    const [record] = of('record');
    const [lessons] = of('lessons');
    const [time] = of('time');
    const [marks] = of('marks');
    const [words] = of('own words');
    const activities = of('activity');
    check(Boolean(record?.id?.startsWith(hashName)));
    const claims: Claims = {
      name: line(object(identity)['identityHash']),
      course: {
        id: id.slice(begin.length, -end.length),
        title: line(achievement['name']),
        version,
        description: paragraph(achievement['description']),
        ...(criteria['id'] === undefined ? {} : { url: line(criteria['id']) }),
        criteria: paragraph(criteria['narrative']),
        language: line(achievement['inLanguage']),
        authors: line(object(achievement['creator'])['name'], longest.paragraph).split('; '),
      },
      on: day(subject['activityEndDate']),
      ...(time ? { minutes: count(time.description) } : {}),
      lessons: text(lessons?.description, longest.paragraph).split(' ').filter(Boolean),
      parts: of('part').map(({ name, description }) => ({ title: name, lessons: count(description) })),
      outcomes: achievement['tag'] === undefined ? [] : list(achievement['tag']).map((tag) => line(tag)),
      check: of('check').length > 0,
      own: of('own work').map(({ name }) => name),
      ...(activities.length ? { activities: activities.map(({ name }) => name) } : {}),
      ...(marks ? { marks: marksIn(marks.description) } : {}),
      ...(words ? { words: paragraph(words.description) } : {}),
      digest: line(record?.id?.slice(hashName.length), 43),
    };
    check(/^[\w-]{43}$/.test(claims.digest));
    return claims;
  });

function marksIn(written: string | undefined): { credit: number; of: number } {
  const [credit, of, ...more] = text(written, 50).split(' of ');
  check(!more.length);
  return { credit: number(credit), of: number(of) };
}

/** What the organisation says that it did; `undefined` if the payload holds no such thing. */
export const attestationIn = (payload: Payload): Attestation | undefined =>
  reading(() => {
    const found = entriesIn(payload).find(({ genre }) => genre === 'attestation');
    const [, on, how] = / on (\d{4}-\d\d-\d\d) by (\w+)\.$/.exec(found?.description ?? '') ?? [];
    const method = methods.find((one) => one === how);
    check(Boolean(found && method));
    const { id, name } = found as Evidence;
    check(id === undefined || (id.startsWith(hashName) && /^[\w-]{43}$/.test(id.slice(hashName.length))));
    return {
      by: name,
      method: method as Attestation['method'],
      on: day(on),
      ...(id === undefined ? {} : { file: id.slice(hashName.length) }),
    };
  });

const entriesIn = (payload: Payload): Evidence[] =>
  list(object(payload)['evidence']).map((raw) => {
    const { id, genre, name, description } = object(raw);
    return {
      type: ['Evidence'],
      genre: line(genre),
      name: line(name),
      ...(id === undefined ? {} : { id: line(id) }),
      ...(description === undefined ? {} : { description: paragraph(description) }),
    };
  });
