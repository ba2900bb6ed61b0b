/** The code that a learner shows to a trainer in the room. */
export const groupCode = {
  title: (activity: string) => `Your code for “${activity}”`,
  picture: 'QR code of your answers',
  holds: (count: number, all: number) =>
    `It holds ${count === all ? `your ${all} answers` : `${count} of ${all} answers`} as they are now: no name, and nothing that you wrote.`,
  lead: 'Hold it up to the trainer’s camera, all four corners in view. If you change an answer, show it again.',
  close: 'Close',
  otherWays: 'If it does not read',
  lettersLead: 'Make the screen brighter. Or read the same out in letters and figures, or send them:',
  copy: 'Copy the letters',
  copied: 'The letters are copied.',
  selected: 'The letters are chosen. Copy them with the keys or the menu of your device.',
  another: 'Make it another person’s code',
  anotherHint:
    'One person’s code counts once, however often it is read. If two people answer on this device one after the other, the second makes a code of their own here.',
  isAnother: 'This is another person’s code now.',
};
