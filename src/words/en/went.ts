/** What became of a number from 1 to 5: “up from 2 to 4”. */
export const went = (from: number, to: number): string =>
  from === to ? `${to}, as before` : `${from < to ? 'up' : 'down'} from ${from} to ${to}`;
