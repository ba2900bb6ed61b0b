/** A learner's code as QR code. */
import { encode } from 'uqr';

/** Half of a room's phones are cheap: a part of the code may be under glare, and its modules stay large. */
export const codeOf = (text: string) => encode(text, { ecc: 'M', boostEcc: true, border: 4 });
