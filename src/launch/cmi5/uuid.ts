/** UUIDs: one by chance, and one that is the same wherever the same thing is told. */

const lanes = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;
const factors = [0xcc9e2d51, 0x1b873593, 0x85ebca77, 0xc2b2ae3d] as const;

const turned = (number: number, by: number): number => (number << by) | (number >>> (32 - by));
const mixed = (number: number): number => {
  const half = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return most ^ (most >>> 16);
};

/** 128 bits of TEXT. `crypto.subtle` would be better, and is not there in platforms without `https:`. */
function digest(text: string): Uint32Array {
  const state = Uint32Array.from(lanes);
  const step = (code: number) => {
    for (let lane = 0; lane < 4; lane++) {
      const other = state[(lane + 1) % 4] as number;
      state[lane] = Math.imul(turned((state[lane] as number) ^ code, 13) + other, factors[lane] as number);
    }
  };
  for (let index = 0; index < text.length; index++) step(text.charCodeAt(index));
  for (let round = 0; round < 4; round++) step(text.length);
  return state.map(mixed);
}

function written(numbers: Uint32Array, version: number): string {
  const hex = [...numbers].map((number) => number.toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    version + hex.slice(13, 16),
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-');
}

/** `crypto.randomUUID` is not there without `https:`. */
export const anyUuid = (): string => written(crypto.getRandomValues(new Uint32Array(4)), 4);

/** The same for the same parts, on every device. */
export const uuidOf = (...parts: readonly string[]): string => written(digest(parts.join('\n')), 5);
