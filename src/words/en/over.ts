/** What an organisation's own copy says beside the course. */
export const over = {
  offeredBy: 'Offered by',
  atName: (name: string) => `At ${name}`,
  thisCopy: 'This copy of the course',
  offers: (name: string) =>
    `${name} offers this copy of the course. Its authors and reviewers are named below; what they wrote is theirs.`,
  itsPage: (name: string) => `More about ${name}`,
  writeTo: (name: string) => `To write to ${name}, or to say that something on this site does not work:`,
  lead: 'Safeguarding lead',
  deputy: 'Deputy',
  outOfHours: 'Out of hours',
  noClaim: (name: string) =>
    `${name} offers this copy of the course. It does not sign the statement, and has checked nothing that stands in it.`,
};
