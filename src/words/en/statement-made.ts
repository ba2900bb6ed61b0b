/** What is said of a statement that was made, or could not be: loaded at the click. */
export const statementMade = {
  credentialFailed: 'The credential could not be made. Check the connection and try again.',
  made: (file: string) => `Done: ${file} should be with your downloads.`,
  madeSigned: 'Inside is its credential, signed with this browser’s key: a self-declared record.',
  madeCredential: (file: string) =>
    `Done: ${file} should be with your downloads, signed with this browser’s key: a self-declared record.`,
  madeUnsigned: 'It has no credential, since this browser could not sign one.',
  keyForNow: 'The key was for this page only, since nothing is kept in this browser.',
  unsigned:
    'Here the PDF comes without its signed credential: signing needs an up-to-date browser, and an address that begins with https.',
  offline: 'The PDF could not be made: a part of it did not arrive. Check the connection and try again.',
  failed: 'The PDF could not be made in this browser.',
  wayOut:
    'The printed page is the same sheet: choose “Print the sheet”, and in the print window “Save as PDF” if you want a file.',
  nameOnLine:
    'Your name as typed has no letters on this device: on the sheet there is a line to write it on.',
};
