/** What is said of the file, its credential and its code: loaded when one is made or looked into. */
export const statementFile = {
  claim: {
    name: 'Name',
    course: 'Course',
    criteria: 'What was asked',
    on: 'Completed on',
    lessons: 'Lessons',
    minutes: 'Time, as reckoned',
    parts: 'Parts',
    outcomes: 'Outcomes',
    check: 'Final check',
    own: 'Own work',
    activities: 'Activities done',
    marks: 'Best result in the final check',
    words: 'In your own words',
    record: 'Digest',
    recordText:
      'A number worked out from what you first did here. It fits your progress file, and those that you save later, and nobody else’s. It holds no answer.',
    key: 'Key',
    keyText:
      'The public half of a key that this browser makes at the first download, and the time of signing.',
  },
  attached: 'The same statement as an Open Badges 3.0 credential (VC-JWT), self-declared',
  address: (page: string) => page.replace(/^https:\/\//, ''),
  signed: (fingerprint: string, page?: string) =>
    `Signed with a key in the learner’s browser (${fingerprint}). ${
      page
        ? `Check it at ${page.replace(/^https:\/\//, '')} or with the code.`
        : 'To check it, load this file on the course’s page “Check a statement”.'
    }`,
  code: 'QR code: opens a page that shows what the credential in this file says, and whether it was changed',
  toVerify: 'The page on which this statement can be checked',
};
