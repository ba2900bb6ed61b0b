/** The statement as a PDF: one A4 sheet, tagged, set from top to bottom. */
import PDFDocument from 'pdfkit';
import { nameFamily, type Run, setName, split, tidyName } from '../names.ts';
import { drawCode } from './code.ts';
import { colours } from './colours.ts';
import { directionOf } from './direction.ts';
import { type Face, type FontLoader, faceOf, familiesOf, type Role } from './faces.ts';
import { describe } from './metadata.ts';
import { drawSeal, sealRadius } from './seal.ts';
import {
  type DrawName,
  type DrawnName,
  LettersMissing,
  type StatementExtras,
  type StatementSheet,
} from './sheet.ts';
import { headingSettings, nameSettings, settle } from './sizes.ts';
import { drawGround, drawMark } from './stair.ts';
import { drawTables, type Tables } from './tables.ts';
import { artifact, type TagOptions, tag } from './tags.ts';
import { type Style, Typesetter } from './typesetter.ts';

/** Points; the measures are those of an A4 sheet, and what stands at the foot is measured from there. */
const margin = 57;
/** A usual statement's code then has modules of 0.4 mm, which a phone reads from paper. */
const codeSize = 112;
const papers = { a4: [595.28, 841.89], letter: [612, 792] } as const;

const title: Style = { role: 'heading', size: 12.9, colour: colours.ink, tracking: -0.008 };
const summary: Style = { role: 'text', size: 14.2, colour: colours.ink };
const strong: Style = { role: 'strong', size: 12.6, colour: colours.ink };
const meta: Style = { role: 'text', size: 11.2, colour: colours.inkSoft };
const plain: Style = { role: 'text', size: 10.9, colour: colours.ink };
const heading = (size: number): Style => ({ role: 'heading', size, colour: colours.ink, tracking: -0.018 });
const nameIn = (size: number): Style => ({
  role: 'heading',
  size,
  colour: colours.harbour,
  tracking: -0.008,
});

/**
 * Makes the statement as a tagged PDF, the same bytes for the same sheet. Fonts come through `fonts`, only
 * those that occur. A name with letters that no font has is drawn by `drawName` and placed as a picture
 * with its text; without `drawName` such a name rejects with `LettersMissing`. What `extras` attaches lies in the file
 * byte for byte, not compressed, so that it can be found without a reader of PDFs.
 */
export async function statementPdf(
  sheet: StatementSheet,
  fonts: FontLoader,
  drawName?: DrawName,
  { attachments = [], code, made }: StatementExtras = {},
): Promise<Uint8Array> {
  const name = tidyName(sheet.name);
  const { missing } = setName(name);
  if (missing.length > 0 && !drawName) throw new LettersMissing(missing);
  const drawn = missing.length > 0 ? await drawName?.(name) : undefined;

  const size = papers[sheet.paper ?? 'a4'];
  const doc = new PDFDocument({
    size: [...size],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: sheet.language,
    // No font yet: the default would be one of the fourteen that cannot spell Łukasz.
    font: '',
    info: {
      Title: `${sheet.labels.statement} – ${name}`,
      Author: name,
      Subject: `${sheet.title} · ${sheet.version}`,
      Creator: sheet.title,
      // Noon: the day is the same day in every time zone that reads it.
      CreationDate: made ?? new Date(`${sheet.doneOn}T12:00:00Z`),
    },
  });
  describe(doc);
  const bytes = collect(doc);
  const type = await Typesetter.open(doc, fonts, facesOf(sheet, drawn ? '' : name));
  drawSheet(doc, type, sheet, name, drawn, code);
  for (const attachment of attachments) attach(doc, attachment);
  doc.end();
  return bytes;
}

function attach(
  doc: PDFKit.PDFDocument,
  { name, bytes, description, type }: NonNullable<StatementExtras['attachments']>[number],
): void {
  doc.compress = false;
  // The library takes bytes; its published types do not know that yet.
  doc.file(bytes as unknown as Buffer, { name, type, description, relationship: 'Data' } as never);
  doc.compress = true;
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

/** The font files that the statement's texts need. */
function facesOf(sheet: StatementSheet, name: string): Set<Face> {
  const { labels, disclaimer } = sheet;
  const texts: Record<Role, string[]> = {
    heading: [sheet.title, labels.statement, ringText(sheet)],
    text: [sheet.summary, labels.version, disclaimer.text, sheet.signed ?? '', ...sheet.outcomes],
    strong: [labels.completedOn, disclaimer.heading],
  };
  for (const { title, note } of sheet.parts) texts.text.push(title, note);
  if (sheet.parts.length > 0) texts.heading.push(labels.whatWasDone);
  if (sheet.outcomes.length > 0) texts.heading.push(labels.whatItWasAbout);

  const faces = new Set<Face>();
  const add = (role: Role, runs: Run[]) => {
    for (const { family, subset } of runs) faces.add(faceOf(role, family, subset));
  };
  for (const role of ['heading', 'text', 'strong'] as const) {
    for (const text of texts[role]) add(role, split(text, familiesOf[role]).runs);
  }
  add('heading', setName(name).runs);
  if (sheet.outcomes.length > 0) faces.add('fraunces-500-italic-latin');
  return faces;
}

// Capitals are kept for the seal's ring, where they sit better on the curve.
const ringText = (sheet: StatementSheet) => `${sheet.sealText.toLocaleUpperCase(sheet.language)} · `;

function drawSheet(
  doc: PDFKit.PDFDocument,
  type: Typesetter,
  sheet: StatementSheet,
  name: string,
  drawn: DrawnName | undefined,
  code: StatementExtras['code'],
): void {
  const { width, height } = doc.page;
  const inner = width - 2 * margin;
  const naming = type.in(nameFamily(name), directionOf(name));
  const root = tag(doc, 'Document');
  doc.addStructure(root);
  const add = (type: string, draw: () => void, options?: TagOptions) =>
    root.add(tag(doc, type, draw, options));

  const titleLines = type.balance(sheet.title, title, inner - 36);
  const h1 = settle(type, sheet.labels.statement, heading, headingSettings, inner);
  const picture = drawn && pictureSize(drawn, inner);
  const typed = picture ? '' : name;
  const named = settle(naming, typed, nameIn, nameSettings, inner);
  const summaryLines = type.wrap(sheet.summary, summary, Math.min(inner, 395));
  const footWidth = inner - (code ? codeSize + 26 : 0);
  const disclaimerLines = [sheet.disclaimer.text, sheet.signed ?? '']
    .filter(Boolean)
    .flatMap((text) => type.wrap(text, plain, footWidth));
  const metaWidth = inner - 2 * sealRadius - 16;
  const metaLines = type.wrap(sheet.labels.version, meta, metaWidth);
  const doneLines = type.wrap(sheet.labels.completedOn, strong, metaWidth);

  // Where things stand for a given airiness of the gaps between them.
  const plan = (air: number) => {
    const titleLast = 65.7 + (titleLines.length - 1) * 16.5;
    const h1First = titleLast + 86.5 * air;
    const h1Last = h1First + (h1.lines.length - 1) * h1.style.size * 1.08;
    const nameFirst = h1Last + 58 * (0.4 + 0.6 * air);
    const nameLast = nameFirst + Math.max(0, named.lines.length - 1) * named.style.size * 1.14;
    const summaryFirst = nameLast + Math.max(25, picture ? picture.below + 14 : 0);
    const tables = summaryFirst + (summaryLines.length - 1) * 21.4 + 43.2 * air;
    return { titleLast, h1First, nameFirst, summaryFirst, tables };
  };

  const landing = height - 188.3;
  const metaFirst = height - 206.7 - (metaLines.length - 1) * 15;
  const doneFirst = metaFirst - 19.9 - (doneLines.length - 1) * 16;
  const limits = { left: doneFirst - 28, right: landing - 2 * sealRadius - 22 };
  const tables: Tables = { doc, type, sheet, margin, width };

  // First as in the design, then closer and closer; what still does not fit gets pages of its own.
  const fits = [1, 0.94, 0.88, 0.82, 0.76, 0.7]
    .map((air) => ({ ...plan(air), air }))
    .find(({ tables: top, air }) => drawTables(tables, { top, air, limits, measure: true }));
  const at = fits ?? { ...plan(1), air: 1 };

  artifact(doc, () => {
    doc.rect(0, 0, width, height).fill(colours.sheet);
    drawGround(doc, width, height, landing);
    drawMark(doc, margin + 2.4, 71, { run: 5.85, rise: 4.85, tread: 1.5, riser: 0.75, ground: 1.2 });
  });

  add('P', () => type.drawLines(titleLines, margin + 36, 65.7, 16.5, title));
  // Large letters stand in from their edge; pulled back, they align with the text below.
  const hang = h1.style.size * 0.03;
  add('H1', () => type.drawLines(h1.lines, margin - hang, at.h1First, h1.style.size * 1.08, h1.style));
  if (drawn && picture) {
    const top = at.nameFirst - picture.above;
    const { width, height } = picture;
    const image = drawn.jpeg as unknown as PDFKit.Mixins.ImageSrc;
    add('Figure', () => doc.image(image, margin, top, { width, height }), {
      alt: name,
      actual: name,
      bbox: [margin, top, margin + width, top + height],
    });
  } else {
    const leading = named.style.size * 1.14;
    const draw = () => naming.drawLines(named.lines, margin, at.nameFirst, leading, named.style);
    add('P', draw, { actual: name });
  }
  add('P', () => type.drawLines(summaryLines, margin, at.summaryFirst, 21.4, summary));
  if (fits) drawTables(tables, { top: at.tables, air: at.air, limits, root });

  add('P', () => type.drawLines(doneLines, margin, doneFirst, 16, strong));
  add('P', () => type.drawLines(metaLines, margin, metaFirst, 15, meta));

  const sealX = width - margin - sealRadius;
  const sealY = landing - sealRadius - 9.3;
  add('Figure', () => drawSeal(doc, sealX, sealY, ringText(sheet)), {
    alt: sheet.labels.seal,
    bbox: [sealX - sealRadius, sealY - sealRadius, sealX + sealRadius, sealY + sealRadius],
  });

  // Below the landing the sand is deep enough for the code; the lines at its left end where it ends.
  const foot = height - 76.5 - Math.max(0, disclaimerLines.length - 2) * 10;
  add('P', () => type.draw(sheet.disclaimer.heading, margin, foot, { ...strong, size: 11.9 }));
  add('P', () => type.drawLines(disclaimerLines, margin, foot + 16.6, 15.6, plain));
  if (code) {
    const [left, top] = [width - margin - codeSize, height - 43 - codeSize];
    add('Figure', () => drawCode(doc, code.text, left, top, codeSize), {
      alt: code.alt,
      bbox: [left, top, left + codeSize, top + codeSize],
    });
  }

  if (!fits) {
    drawTables(tables, {
      top: 0,
      air: 1,
      limits: { left: height - margin, right: height - margin },
      root,
      turn: () => {
        doc.addPage();
        artifact(doc, () => doc.rect(0, 0, width, height).fill(colours.sheet));
        return margin + 20;
      },
    });
  }
  root.end();
}

function pictureSize(drawn: DrawnName, width: number) {
  const scale = Math.min(27.5 / drawn.em, width / drawn.width);
  return {
    width: drawn.width * scale,
    height: drawn.height * scale,
    above: drawn.baseline * scale,
    below: (drawn.height - drawn.baseline) * scale,
  };
}
