/** What is said where ties between partners are drawn. */
export const mapBetween = {
  hint: 'Who works with whom, besides you? The shortest way to a new partner often leads through one that you have.',
  later: 'Two partners on the map, and you can draw a tie between them.',
  add: 'Add a tie between two',
  added: 'A line for a tie is open. Choose two partners.',
  /** After two devices were joined. */
  twice: (row: number, drawn: number) =>
    `Ties ${row} and ${drawn} are between the same two. Tie ${drawn} is drawn; remove the one that is wrong.`,
  called: (one: string, other: string) =>
    one && other ? `the tie between ${one} and ${other}` : `the tie of ${one || other || 'nobody yet'}`,
  removed: (tie: string) => `${tie[0]?.toUpperCase()}${tie.slice(1)} is removed.`,
  back: (tie: string) => `${tie[0]?.toUpperCase()}${tie.slice(1)} is back.`,
};
