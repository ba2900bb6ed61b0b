/** “i fyny o 2 i 4”. */
export const went = (from: number, to: number): string =>
  from === to ? `${to}, fel o’r blaen` : `${from < to ? 'i fyny' : 'i lawr'} o ${from} i ${to}`;
