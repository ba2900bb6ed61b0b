/**
 * Texts that a short code leaves out, since both who packs and who unpacks know them: the frame of every credential, and
 * what the course wrote down of its own words in `codes.json`. What comes most often stands last.
 *
 * A dictionary is never edited, neither the frame nor a course's list: codes on paper live long. Texts that have changed
 * since only make a code longer; for others a new list is added.
 */

/** A course's own words as its credentials had them when the list was made. */
export interface CodeTexts {
  readonly id: string;
  readonly version: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly criteria: string;
  readonly authors: string;
  readonly minutes: string;
  /** What the final check is out of. */
  readonly checkOf: string;
  /** A day on which it was completed. */
  readonly day: string;
  /** The lessons' addresses, a blank between two. */
  readonly lessons: string;
  readonly parts: readonly (readonly [title: string, lessons: number])[];
  readonly outcomes: readonly string[];
  readonly work: readonly string[];
  readonly activities: readonly string[];
}

/** Of a course that wrote nothing down. */
const none: CodeTexts = {
  ...{ id: '', version: '', language: 'en-GB', title: '', description: '', criteria: '', authors: '' },
  ...{
    minutes: '',
    checkOf: '',
    day: '2026-11-30',
    lessons: '',
    parts: [],
    outcomes: [],
    work: [],
    activities: [],
  },
};

const evidence = '{"type":["Evidence"],"genre":"';

const textOf = (course: CodeTexts): string =>
  [
    ...course.activities.map((title) => `${evidence}activity","name":"${title}"},`),
    `${evidence}attestation","name":"","description":"Checked the learner and the record on 2026- by resubmission. by proctored. by interview.`,
    `${course.title}, countersigned by ","description":"Statement of participation, countersigned by `,
    '. Not credit or a qualification.","issuer":{"id":"did:web:","url":"https://',
    `${evidence}own words","name":"In the learner’s own words","description":"`,
    `${evidence}marks","name":"Final check, best result","description":" of ${course.checkOf}"},`,
    ...course.work.map((title) => `${evidence}own work","name":"${title}"},`),
    `"creator":{"id":"urn:course:${course.id}:authors","type":["Profile"],"name":"${course.authors}"},`,
    `"tag":["${course.outcomes.join('","')}"]}},"evidence":[{"id":"ni:///sha-256;\u0003","type":["Evidence"],`,
    `"genre":"record","name":"SHA-256 of what was done"},${evidence}lessons","name":"Lessons","description":"${course.lessons}"},`,
    `${evidence}time","name":"Minutes, as reckoned","description":"${course.minutes}"},`,
    ...course.parts.map(([title, count]) => `${evidence}part","name":"${title}","description":"${count}"},`),
    `${evidence}check","name":"Final check taken"}],"iss":"\u0001","sub":"\u0001","jti":"urn:uuid:\u0002","nbf":179`,
    '{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],',
    '"id":"urn:uuid:\u0002","type":["VerifiableCredential","OpenBadgeCredential"],"name":"Self-declared: ',
    `${course.title}","description":"Self-declared record. Nobody checked identity or work. `,
    'Not credit or a qualification. Signed with a key in the learner’s browser.","issuer":{"id":"\u0001",',
    '"type":["Profile"],"name":""},"validFrom":"\u0004","credentialSubject":{"id":"\u0001","type":["AchievementSubject"],',
    '"identifier":[{"type":"IdentityObject","hashed":false,"identityHash":"","identityType":"name"}],',
    `"activityEndDate":"${course.day}T12:00:00Z","achievement":{"id":"urn:course:${course.id}:${course.version}","type":["Achievement"],`,
    `"achievementType":"Course","name":"${course.title}","description":"${course.description}","version":"${course.version}",`,
    `"inLanguage":"${course.language}","criteria":{"narrative":"${course.criteria}"},`,
  ].join('');

/** Dictionaries by the number that a code carries; 0 knows no course. New codes are made with the highest. */
export type Dictionaries = ReadonlyMap<number, Uint8Array>;

export const dictionariesOf = (texts: Readonly<Record<string, CodeTexts>>): Dictionaries =>
  new Map(
    Object.entries({ ...texts, 0: none }).map(([number, course]) => [
      Number(number),
      new TextEncoder().encode(textOf(course)),
    ]),
  );
