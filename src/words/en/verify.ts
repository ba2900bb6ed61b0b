/** The verify page: what came, what it proves, and what it does not. */
import { counted, roughly } from './amounts.ts';
import { capital, listed, plural } from './phrases.ts';

const methods = {
  interview: 'in an interview',
  resubmission: 'by having work handed in again',
  proctored: 'while watching it being done',
} as const;

export const verify = {
  title: 'Check a statement',
  description:
    'See what a statement of participation says, whether it was changed since it was signed, and by which key. Nothing is sent anywhere.',
  lead: 'See what a statement of participation says, who signed it, and whether it was changed since.',
  noScript:
    'The check is made by a script, in your own browser, so that the statement is sent to nobody. Without scripts this page can only say what a check would show. Another program that checks Open Badges 3.0 may be able to: give it the file credential.jwt from inside the PDF.',
  noCrypto:
    'This browser cannot check signatures here. It takes an up-to-date browser, and an address that begins with https. Until then nothing can be said about any statement.',
  fileTitle: 'The file',
  choose: 'Choose a file',
  drop: 'The PDF, or its credential alone. You can drop it here, too.',
  stays: 'It is read in this browser and sent to nobody.',
  linkTitle: 'Or its link',
  linkLabel: 'A link, or the text of a credential',
  linkHint:
    'The code on the sheet is such a link: point a phone’s camera at it, and this page opens with the learner’s own record. A countersignature is in the file, not in the code.',
  check: 'Check it',
  checking: 'Checking …',
  notFetched:
    'A part of this page that checks did not arrive. Check the connection, reload the page and try again.',
  notRead: 'The browser could not read this file. Was it moved or deleted meanwhile?',
  shows: 'What a check can show',
  showsList: [
    'What was signed: a name, a course, a day, and what the learner wanted to show.',
    'Whether a single letter of that was changed since.',
    'Whether an organisation that this site knows has countersigned it.',
  ],
  cannot: 'What it cannot',
  cannotList: [
    'Who sat there. The name is what somebody typed.',
    'Whose work it was, and how good. Nobody marked it.',
    'That the course was done. Whoever knows how can make such a record by changing what their browser keeps.',
  ],
  knows: (names: readonly string[]) =>
    names.length
      ? `Organisations that this site knows: ${listed(names)}.`
      : 'So far this site knows no organisation that countersigns.',

  selfDeclared: 'Self-declared',
  selfDeclaredText:
    'Unchanged since it was signed with a key in the learner’s browser. Nobody else vouches for it.',
  selfDeclaredAlone:
    'Unchanged since it was signed, but not by the learner, nor by anybody whom this site knows. Nobody vouches for it.',
  countersigned: (names: readonly string[]) => `Countersigned by ${listed(names)}`,
  countersignedText: 'Unchanged since it was signed.',
  /** Around the name of who checked. */
  says: (name: string, method: keyof typeof methods, day: string) =>
    [`${name} says: `, ` checked the learner and the record ${methods[method]}, on ${day}.`] as const,
  /** Around a name that somebody gave themselves. */
  unlisted: [
    'It also bears a signature in the name of “',
    '”, by a key that this site does not know. Treat it as self-declared.',
  ],
  unlistedAlone: [
    'It is signed in the name of “',
    '”, by a key that this site does not know. Treat it as self-declared.',
  ],
  doubt: {
    expired: (name: string) =>
      `${name} is known here, and gave this signature a last day, which is past. It no longer counts.`,
    revoked: (name: string, day: string, why: string) =>
      `${name} is known here, but withdrew the key of this signature on ${day}: ${why.replace(/[\s.]+$/, '')}. It no longer counts.`,
    early: (name: string) =>
      `${name} is known here, but this signature is dated before the key’s first day. It does not count.`,
    late: (name: string) =>
      `${name} is known here, but this signature is dated after the key’s last day. It does not count.`,
    'no-attestation': (name: string) =>
      `${name} has signed it, without saying who checked, or how. Treat it as self-declared.`,
  },
  fileChanged: 'The file around it was changed',
  fileChangedText:
    'This PDF is no longer as it was made: what its pages say may not be what was signed. Below is what was signed. Go by that alone.',
  fileCut: 'The file is not complete',
  fileCutText:
    'Its end is missing, as where a download or a mail broke off, and its seal with it. Below is what was signed. Ask for the whole file if you want to know about its pages.',
  fileUnsealed: 'The file was saved by another program',
  fileUnsealedText:
    'A PDF of this course ends with a seal over every byte, and this one has none. It may have been printed, joined or edited: its pages may say something else. Below is what was signed. Go by that alone.',
  fileWhole:
    'The whole file is as it was made, to the last byte. That does not make its pages true: whoever has the learner’s key wrote them. Go by what stands here.',

  signed: 'What was signed',
  claim: {
    criteria: 'What was asked',
    lessons: 'Lessons',
    which: 'Which lessons',
    minutes: 'Time, as reckoned',
    parts: 'What was done',
    outcomes: 'What it was about',
    check: 'Final check',
    own: 'Own work',
    activities: 'Activities done',
    marks: 'Best result in the final check',
    words: 'In the learner’s own words',
    wordsApart: (names: readonly string[]) => `In the learner’s own words, not signed by ${listed(names)}`,
    authors: 'Course by',
  },
  minutes: (minutes: number) => capital(roughly(minutes)),
  part: (title: string, lessons: number) => `${title}: ${plural(lessons, 'lesson', 'lessons')}`,
  taken: 'Taken',
  marks: ({ credit, of }: { credit: number; of: number }) => `${credit} of ${of}`,
  completedOn: (day: string) => `Completed on ${day}`,
  version: (version: string) => `Course version ${version}`,
  here: 'The course of this site.',
  hereOther: (version: string) =>
    `The course of this site, which now has version ${version}. A statement stays as it was under its own version.`,
  hereUnknown: (known: string) =>
    `The course of this site, in a version that it does not know. It cannot tell what that asked, how long it took or what it was about. It knows ${known}.`,
  hereMissing:
    'The course of this site. What it asked in this version did not arrive, so that nothing here could be compared with it. Check the connection and reload the page.',
  asTheCourse: 'What it is called, what it asked and how long it takes stand here as the course has them.',
  asTheCourseButMarked: 'What is not marked stands here as the course has it.',
  others: (others: number) =>
    `${capital(counted(others, 'line is', 'lines are'))} not the course’s: whoever signed wrote ${others === 1 ? 'it' : 'them'}. Each is marked.`,
  mark: { other: 'not the course’s', untold: 'as signed' },
  courseHas: (text: string) => `The course has: ${text}`,
  courseHasNone: 'nothing of this kind',
  outOf: (of: number) => `a check out of ${of}`,
  activitiesAsked: (activities: number) => `${plural(activities, 'activity', 'activities')}, by other titles`,
  elsewhere:
    'Another course than this site’s. What it is called and who made it is as whoever signed wrote it: this site cannot say whether there is such a course.',
  retitled: (title: string) => `This site’s own course is called “${title}”. The record calls it otherwise.`,
  selfDeclaredRecord: 'Self-declared record.',
  disclaimer: 'Nobody checked identity or work. Not credit or a qualification.',
  notCredit: 'Statement of participation. Not credit or a qualification.',

  days: {
    toCome: 'The day of completion is still to come, by the clock of the device that you check it on.',
    afterSigning:
      'The day of completion is later than the signature. One of the two was told by a wrong clock.',
    beforeVersion: (day: string) =>
      `The day of completion is earlier than this version of the course, which came out on ${day}. The clock may have been wrong.`,
    signedBefore: (day: string) =>
      `The signature is dated earlier than this version of the course, which came out on ${day}. The clock was wrong, or the day is made up.`,
    over: (day: string) => `By its own word it counted until ${day}. That is past: it no longer counts.`,
    until: (day: string) => `By its own word it counts until ${day}.`,
    endUnread: 'It says that it ends on a day, and the day cannot be read. Take it as ended.',
    status:
      'It says that its status can be looked up elsewhere. This page asks nobody, so it cannot tell whether it was withdrawn. Ask whoever signed it.',
  },

  proves: 'What this proves',
  provesList: {
    unchanged: 'What stands here is what was signed. Not one letter was changed since.',
    sameKey:
      'Whoever signed it had this key. Two statements with the same fingerprint were signed with the same key. A key made here stays in one browser, for one learner.',
    vouched: (names: readonly string[]) =>
      `${listed(names)} signed the same record, with a key that is on this site’s list.`,
  },
  provesNot: 'What it does not',
  provesNotList: {
    who: 'Who sat there. The name is as it was typed.',
    work: 'Whose work it was, and how good. No score was asked for.',
    done: 'That it was done at all. Whoever knows how can make such a record by changing what their browser keeps.',
    day: 'The day. It is by the clock of the learner’s device, or as the learner set it.',
    ownWords: 'What the learner’s own words say: no organisation signs those.',
    whoVouched: (names: readonly string[]) =>
      `Who sat there: that is ${listed(names)}’s word, not this site’s. Ask them if it matters.`,
  },
  signatures: (signatures: number) => (signatures === 1 ? 'The signature' : 'The signatures'),
  byLearner: 'By the learner’s own key',
  byOrganisation: (name: string) => `By ${name}`,
  fingerprint: 'Fingerprint',
  fingerprintText:
    'A short name of the key. It tells whether two statements were signed with the same one, not whose it is.',
  copy: 'Copy',
  copyLabel: 'Copy the fingerprint',
  copied: 'The fingerprint is copied.',
  copyYourself: 'The browser did not let the page copy it. Mark it by hand and copy it.',
  signedAt: (moment: string) => `${moment}, by the signer’s own clock`,
  future: 'That is still to come: the clock was wrong, or the day is made up.',
  checkedOn: (day: string) => `Checked on ${day}`,
  several: (count: number) => `${capital(plural(count, 'record', 'records'))} in this file`,

  refused: {
    changed: [
      'Changed since it was signed',
      'What it says is not what was signed. One changed letter is enough, or a signature that belongs to something else. So nothing of it is shown here. Ask for the original file.',
    ],
    'not-jwt': [
      'Damaged',
      'It begins as a credential does, but a part is missing or cannot be read. Copy or download it again, the whole of it.',
    ],
    'too-large': ['Not a statement', 'It is far bigger than any credential of a course, so it was not read.'],
    algorithm: [
      'Signed in another way',
      'It is a signed text, but not signed as statements of this course are (ES256, by a key that it names). This page cannot check it. Ask whoever issued it for their own page.',
    ],
    key: [
      'The key is not the signer’s',
      'It names a key that does not belong to whoever it says has signed it. So nothing of it is shown here.',
    ],
    'unknown-issuer': [
      'Signed by a key that this site does not know',
      'Whoever it says has signed it is not on this site’s list, and the key is not in the record. It could not be checked: treat it as self-declared, at most.',
    ],
    'not-ours': [
      'Not a statement',
      'It is signed, and unchanged, but it contradicts itself or is no credential. This course never makes such a record.',
    ],
    'other-badge': [
      'A badge of others',
      'It is signed, and unchanged, but it is no statement of a course like this one. What it says has to be read elsewhere.',
    ],
  },
  /** Around a name that somebody gave themselves. */
  itCallsItself: ['It calls itself “', '”.'],
  itSays: ['It says that it comes from “', '”. That was not checked.'],
  nothing: {
    empty: ['Nothing there', 'There was nothing in it to check.'],
    'too-big': ['Too big', 'It is bigger than 20 MB. A statement of this course is far smaller.'],
    'no-record': [
      'No signed record in it',
      'This PDF has no signed record in it. It may have been printed or scanned, made where the browser could not sign, or saved again by a program that leaves attachments out. Ask for the original file, or for its link.',
    ],
    cut: [
      'Not complete',
      'This PDF breaks off before its end, as where a download or a mail broke off, so its record is not in it. Ask for the whole file.',
    ],
    locked: [
      'Locked',
      'This PDF is encrypted, so its record cannot be read. Ask for the original file: a statement of this course has no password.',
    ],
    picture: [
      'A picture',
      'A picture has no signed record in it. If it shows the code of a statement, point a phone’s camera at it: that opens this page.',
    ],
    archive: [
      'A packed file',
      'It is an archive or an office document. If the statement is inside, unpack it first and choose the PDF.',
    ],
    progress: [
      'A progress file',
      'This is somebody’s progress in a course, not a statement. It can be loaded under “My progress”, and it says nothing to others.',
    ],
    key: [
      'A key',
      'This is a key, not something that was signed with one. If it is a secret one, keep it to yourself. It was not kept here.',
    ],
    'old-badge': [
      'An Open Badge of an older kind',
      'It is written as Open Badges were before version 3. They are checked where they were issued; this page checks version 3, signed as a JWT.',
    ],
    'other-credential': [
      'A credential that this page cannot check',
      'It is a credential as plain JSON. This page checks those that are signed as one text (VC-JWT), as the file credential.jwt is.',
    ],
    'bad-code': [
      'The link is damaged',
      'A part of it is missing or was changed on its way, or it is of a newer kind than this page knows. Copy the whole of it, or point the camera at the code once more.',
    ],
    unknown: [
      'Not a statement',
      'There is no credential in it. Choose the PDF or the file credential.jwt, or paste the link of a statement.',
    ],
  },
};
