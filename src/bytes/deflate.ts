/** Bytes deflated (RFC 1951) and unfolded: by the browser where it can, else by a library that loads then. */
import { joined } from './joined.ts';

export async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = native(() => new CompressionStream('deflate-raw'));
  if (stream) return (await through(stream, bytes, Number.POSITIVE_INFINITY)) as Uint8Array;
  const { deflateSync } = await import('fflate');
  return deflateSync(bytes, { level: 9 });
}

/**
 * `undefined` when BYTES unfold to more than MOST: stopped there, however much would come. Rejects when they were not
 * deflated.
 */
export async function inflated(bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  const stream = native(() => new DecompressionStream('deflate-raw'));
  if (stream) return through(stream, bytes, most);
  const { Inflate } = await import('fflate');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  // A kilobyte unfolds to a megabyte at most.
  for (let at = 0; at < bytes.length && size <= most; at += 1024)
    inflate.push(bytes.subarray(at, at + 1024), at + 1024 >= bytes.length);
  return size > most ? undefined : joined(chunks);
}

/** The browser's own, where it has one; older ones know another format under this name and throw. */
function native(make: () => CompressionStream | DecompressionStream) {
  try {
    return make();
  } catch {
    return undefined;
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
  most: number,
): Promise<Uint8Array | undefined> {
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks);
    chunks.push(value);
    size += value.length;
    if (size <= most) continue;
    await reader.cancel();
    return undefined;
  }
}
