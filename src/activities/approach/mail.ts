/** A message as the draft of an e-mail. Pure. */

/** Longer addresses are cut short by some mail programs, without a word. */
const longest = 1900;

/** A `mailto:` address with MESSAGE as its body and nobody to send it to. `undefined` where it would be too long. */
export function mailto(message: string): string | undefined {
  const body = message.replace(/\r\n?|\n/g, '\r\n').replace(/\p{Surrogate}/gu, '\uFFFD');
  const address = `mailto:?body=${encodeURIComponent(body)}`;
  return address.length > longest ? undefined : address;
}
