/** Makes the PDF. Heavy: loaded at the click that asks for it. */
import { statementFile as said } from '../words/en/statement-file.ts';
import { drawnName } from './pdf/drawn-name.ts';
import { siteFonts } from './pdf/fonts.ts';
import { statementPdf } from './pdf/pdf.ts';
import type { StatementSheet } from './pdf/sheet.ts';
import type { Signed } from './sign.ts';

/**
 * The statement as a PDF, with its credential attached, sealed, and the code that opens it, where there are such. Rejects
 * with the error of a font file that could not be had.
 */
export async function makePdf(sheet: StatementSheet, credential?: Signed): Promise<Blob> {
  const bytes = credential && new TextEncoder().encode(credential.jwt);
  const page = credential?.page;
  const signed = credential
    ? {
        ...sheet,
        signed: said.signed(credential.fingerprint, page),
        links: [
          ...(sheet.links ?? []),
          ...(page ? [{ text: said.address(page), url: page, alt: said.toVerify }] : []),
        ],
      }
    : sheet;
  const pdf = await statementPdf(signed, siteFonts, drawnName, {
    made: new Date(),
    // Between two steps the page answers, and shows that the file is being made.
    breathe: () => new Promise((later) => setTimeout(later)),
    ...(bytes
      ? {
          attachments: [
            { name: 'credential.jwt', bytes, description: said.attached, type: 'application/jwt' },
          ],
        }
      : {}),
    ...(credential?.link ? { code: { text: credential.link, alt: said.code } } : {}),
  });
  const whole = credential ? await credential.seal(pdf) : pdf;
  return new Blob([whole as BlobPart], { type: 'application/pdf' });
}
