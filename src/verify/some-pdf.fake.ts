/** For tests: a small PDF as our statements are written, with credentials attached, sealed or not. */
import { sealFile } from '../credential/file-seal.ts';
import type { SomeKey } from '../credential/some-claims.fake.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A page that says WORDS, and one attachment. */
export function somePdf(words: string, credential: string): Uint8Array<ArrayBuffer> {
  const page = `BT /F1 24 Tf 72 720 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(credential.jwt) 7 0 R] >> >> /AF [7 0 R] >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /EmbeddedFile /Subtype /application#2Fjwt /Length ${credential.length} >>\nstream\n${credential}\nendstream`,
    '<< /Type /Filespec /F (credential.jwt) /UF (credential.jwt) /EF << /F 6 0 R >> /AFRelationship /Data >>',
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = text.length;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<<\n/Size ${size}\n/Root 1 0 R\n/ID [<00> <00>]\n>>\nstartxref\n${table}\n%%EOF\n`;
  return bytesOf(text);
}

/** The same, sealed with the key that signed the credential. */
export const someSealedPdf = (words: string, credential: string, { privateKey }: SomeKey) =>
  sealFile(somePdf(words, credential), privateKey);
