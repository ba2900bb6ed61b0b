/** The curve P-256, y² = x³ − 3x + b: of the two points above an x, the one with an even or an odd y. */
const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % p;
    square = (square * square) % p;
  }
  return result;
}

/**
 * The 32 bytes of y; `undefined` where x is none of the curve.
 * @param across The 32 bytes of x.
 */
export function yOf(across: Uint8Array, odd: boolean): Uint8Array | undefined {
  if (across.length !== 32) return undefined;
  const x = across.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  if (x >= p) return undefined;
  const square = (((x * x * x - 3n * x + b) % p) + p) % p;
  // A square root, since p leaves 3 when divided by 4.
  const root = power(square, (p + 1n) / 4n);
  if ((root * root) % p !== square || root === 0n) return undefined;
  const y = ((root & 1n) === 1n) === odd ? root : p - root;
  return Uint8Array.from({ length: 32 }, (_, at) => Number((y >> BigInt(8 * (31 - at))) & 255n));
}
