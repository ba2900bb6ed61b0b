/** Whole numbers of a few bits each, one behind the other. Pure. */

export class BitWriter {
  readonly #bits: number[] = [];

  put(value: number, width: number): this {
    for (let bit = width - 1; bit >= 0; bit--) this.#bits.push(Math.floor(value / 2 ** bit) % 2);
    return this;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    this.#bits.forEach((bit, at) => {
      bytes[at >> 3] = (bytes[at >> 3] as number) | (bit << (7 - (at & 7)));
    });
    return bytes;
  }
}

export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #isShort = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** `undefined` behind the end. */
  take(width: number): number | undefined {
    if (this.#at + width > this.#bytes.length * 8) this.#isShort = true;
    if (this.#isShort) return undefined;
    let value = 0;
    for (let bit = 0; bit < width; bit++, this.#at++)
      value = value * 2 + (((this.#bytes[this.#at >> 3] as number) >> (7 - (this.#at & 7))) & 1);
    return value;
  }

  /** All that was asked for was there, and nothing is left but the bits that fill up the last byte. */
  isAtEnd(): boolean {
    return !this.#isShort && this.#bytes.length * 8 - this.#at < 8;
  }
}
