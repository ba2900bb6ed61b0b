/**
 * Texts that a short code leaves out, since both who packs and who unpacks know them. A dictionary is never edited:
 * codes on paper live long. Texts that have changed since only make a code longer; for others a new list is added.
 * What comes most often stands last.
 */
const activities = [
  'Where you stand today',
  'Four guesses',
  'The project that you take along',
  'Handshake or contract?',
  'Partnership is like …',
  'Check: words and handshakes',
  'Place eight Saltmere cases',
  'Check: the four levels',
  'Weigh time, trust and turf',
  'Check: time, trust and turf',
  'Match five levels through three lenses',
  'Check: five levels, three lenses',
  'Which of the four is it?',
  'Eight questions for two',
  'Check: four structures',
  'Draw your own balance sheet',
  'Check: who gains?',
  'Seven gusts, in order',
  'Check: policy weather',
  'Six at the table',
  'Check: costs, power and conflict',
  'Follow the seventy per cent',
  'Check: does it work?',
  'Draw your partner map',
  'Check: map, find, join or start',
  'Write your own approach',
  'Check: making the approach',
  'Draft your working agreement',
  'Check: the agreement',
  'The last pan',
  'Check: information, values and voice',
  'Two if-then plans',
  'Check: leading without being the boss',
  'The partnership’s health',
  'Check: plan, review, sustain',
  'Four guesses, looked at again',
  'Where you stand now',
  'Final check: sixteen cases',
  'Your next thirty days',
];
const work = [
  'Weigh time, trust and turf',
  'Draw your partner map',
  'Write your own approach',
  'Draft your working agreement',
];
const parts = [
  ['What partnership is', 6],
  ['Why, and why not', 4],
  ['Building one', 3],
  ['Making it last', 3],
] as const;
const outcomes = [
  'Terms, forms and structures',
  'Choosing a level: time, trust, turf',
  'Gains, costs, power and evidence',
  'Mapping and approaching partners',
  'Drafting a workable agreement',
  'Review and shared ownership',
];
const lessons =
  'first-guess words four-levels three-ts five-levels structures who-gains policy power evidence map approach agreement voice leading sustain finish';
const course = {
  title: 'Partnerships and networks in work with young people',
  description:
    'A free course for youth workers, students, teachers and volunteers: what partnership is, when it is worth it, how to build one and how to make it last. No account; it works on a phone, with a screen reader and on paper.',
  criteria:
    'Every published lesson opened, every activity that counts tried, the final check taken and one piece of own work begun. No score is asked for.',
};
const evidence = '{"type":["Evidence"],"genre":"';

/** By number, which the code carries. */
const texts: Readonly<Record<number, readonly string[]>> = {
  1: [
    ...activities.map((title) => `${evidence}activity","name":"${title}"},`),
    `${evidence}attestation","name":"","description":"Checked the learner and the record on 2026- by resubmission. by proctored. by interview.`,
    `${course.title}, countersigned by ","description":"Statement of participation, countersigned by `,
    '. Not credit or a qualification.","issuer":{"id":"did:web:","url":"https://',
    `${evidence}own words","name":"In the learner’s own words","description":"`,
    `${evidence}marks","name":"Final check, best result","description":" of 16"},`,
    ...work.map((title) => `${evidence}own work","name":"${title}"},`),
    '"creator":{"id":"urn:course:partnerships:authors","type":["Profile"],"name":"The Partnerships course authors"},',
    `"tag":["${outcomes.join('","')}"]}},"evidence":[{"id":"ni:///sha-256;\u0003","type":["Evidence"],`,
    `"genre":"record","name":"SHA-256 of what was done"},${evidence}lessons","name":"Lessons","description":"${lessons}"},`,
    `${evidence}time","name":"Minutes, as reckoned","description":"243"},`,
    ...parts.map(([title, count]) => `${evidence}part","name":"${title}","description":"${count}"},`),
    `${evidence}check","name":"Final check taken"}],"iss":"\u0001","sub":"\u0001","jti":"urn:uuid:\u0002","nbf":179`,
    '{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],',
    '"id":"urn:uuid:\u0002","type":["VerifiableCredential","OpenBadgeCredential"],"name":"Self-declared: ',
    `${course.title}","description":"Self-declared record. Nobody checked identity or work. `,
    'Not credit or a qualification. Signed with a key in the learner’s browser.","issuer":{"id":"\u0001",',
    '"type":["Profile"],"name":""},"validFrom":"\u0004","credentialSubject":{"id":"\u0001","type":["AchievementSubject"],',
    '"identifier":[{"type":"IdentityObject","hashed":false,"identityHash":"","identityType":"name"}],',
    '"activityEndDate":"2026-11-22T12:00:00Z","achievement":{"id":"urn:course:partnerships:0.2.0","type":["Achievement"],',
    `"achievementType":"Course","name":"${course.title}","description":"${course.description}","version":"0.2.0",`,
    `"inLanguage":"en-GB","criteria":{"narrative":"${course.criteria}"},`,
  ],
};

export const dictionaries: ReadonlyMap<number, Uint8Array> = new Map(
  Object.entries(texts).map(([number, parts]) => [Number(number), new TextEncoder().encode(parts.join(''))]),
);
/** The one that new codes are made with. */
export const newest = 1;
