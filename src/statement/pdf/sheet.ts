/**
 * What a statement says. Every string comes from the caller, in the reader's language, dates and numbers
 * already written out: the PDF adds no word of its own.
 */
export interface StatementSheet {
  /** The learner's name as typed. */
  name: string;
  /** The same name in Latin letters, below it, and in its place where it can neither be set nor drawn. */
  latin?: string;
  /** The course's title. */
  title: string;
  /** The course's version: "1.0". */
  version: string;
  /** Day of completion, 'YYYY-MM-DD'. It also dates the file, so that a second download is the same file. */
  doneOn: string;
  /** The sentence below the name: "has worked through …". */
  summary: string;
  /** What the course is, in a sentence. */
  about?: string;
  /** Who made it and where it is. */
  by?: string;
  /** What was asked for this statement. */
  asked?: { heading: string; text: string };
  /** What the learner says in their own words; and what stands there instead when no font has their letters. */
  own?: { heading: string; text: string; unset: string };
  /** Addresses in what stands above and below, which can be followed. */
  links?: readonly SheetLink[];
  /** What was done, a row each. Left off when empty. */
  parts: { title: string; note: string }[];
  /** What it was about, a line each. Left off when empty. */
  outcomes: string[];
  /** How many steps or marks the ground has: one a lesson, or one a part of a long course. */
  marks: number;
  /** What the statement is not. */
  disclaimer: { heading: string; text: string };
  /** Who signed the credential inside, and where it can be checked; only with a credential. */
  signed?: string;
  labels: {
    /** The heading: "Statement of participation". */
    statement: string;
    whatWasDone: string;
    whatItWasAbout: string;
    /** The whole line, with the date: "Completed on 14 March 2026". */
    completedOn: string;
    /** The whole line below it: "Course version 1.0 · about 150 minutes of study". */
    version: string;
    /** What the seal shows, for those who do not see it. */
    seal: string;
  };
  /** BCP 47: 'en-GB'. */
  language: string;
  /** Words around the seal; they are set in capitals and spread over the whole ring. */
  sealText: string;
  paper?: 'a4' | 'letter';
}

/** A link: what stands on the sheet, where it leads, and what it is to those who do not see where it stands. */
export interface SheetLink {
  readonly text: string;
  readonly url: string;
  readonly alt: string;
}

/** What lies in the file or stands on the sheet beside what it says. */
export interface StatementExtras {
  readonly attachments?: readonly {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly description: string;
    /** 'application/jwt' */
    readonly type: string;
  }[];
  /** A QR code: what it holds, and what it is to those who do not see it. */
  readonly code?: { readonly text: string; readonly alt: string };
  /** Lets the page breathe between two steps of the making. */
  readonly breathe?: () => Promise<void>;
  /** When the file is made; without it, at noon of the day of completion. */
  readonly made?: Date;
}

/** A name as a picture, for letters that no embedded font has. Measures in points of the sheet. */
export interface DrawnName {
  jpeg: Uint8Array;
  width: number;
  height: number;
  /** Of its type. */
  size: number;
  /** What stands in the picture, so that it can be found and selected there: from the upper left corner. */
  lines: readonly { text: string; left: number; baseline: number; width: number }[];
}

/** Draws a name in lines of so many points; `undefined` where that cannot be done. */
export type DrawName = (name: string, room: number) => Promise<DrawnName | undefined>;

/** The name has letters that no embedded font has, and no way to draw them was given. */
export class LettersMissing extends Error {
  readonly letters: string[];

  constructor(letters: string[]) {
    super(`No embedded font has ${letters.join(' ')}. Give statementPdf a way to draw the name.`);
    this.letters = letters;
    this.name = 'LettersMissing';
  }
}
