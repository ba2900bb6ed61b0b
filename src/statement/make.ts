/** Makes the PDF. Heavy: loaded at the click that asks for it. */
import { drawnName } from './pdf/drawn-name.ts';
import { siteFonts } from './pdf/fonts.ts';
import { statementPdf } from './pdf/pdf.ts';
import type { DrawnName, StatementSheet } from './pdf/sheet.ts';

/** The name has letters that no font has, and this browser cannot draw them. */
export class NotDrawn extends Error {
  override name = 'NotDrawn';
}

const draw = (name: string): Promise<DrawnName> =>
  drawnName(name).catch((cause: unknown) => {
    throw new NotDrawn('The name could not be drawn.', { cause });
  });

/** The statement as a PDF. Rejects with `NotDrawn`, or with the error of a font file that could not be had. */
export async function makePdf(sheet: StatementSheet): Promise<Blob> {
  return new Blob([(await statementPdf(sheet, siteFonts, draw)) as BlobPart], { type: 'application/pdf' });
}
