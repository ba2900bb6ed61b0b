/**
 * Stands in for the decoder of WOFF2 fonts (58 KB packed), which this site never needs: its PDFs are set
 * from WOFF files.
 */
export default function decompress(): never {
  throw new Error('WOFF2 fonts cannot be read here. Use the .woff file.');
}
