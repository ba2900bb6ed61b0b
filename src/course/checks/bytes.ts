/** From a file's bytes to its text, and what of it is no text that a learner could read. Pure. */
import type { Problem } from './problems.ts';

type Told = Pick<Problem, 'line' | 'message' | 'remedy'>;

interface Text {
  /** Undefined where the file cannot be read further. */
  readonly text: string | undefined;
  readonly failures: readonly Told[];
}

export function readText(bytes: Uint8Array): Text {
  const encoding = strangeEncoding(bytes);
  if (encoding) return { text: undefined, failures: [encoding] };
  const text = new TextDecoder().decode(bytes);
  const marks = conflict(text);
  if (marks) return { text: undefined, failures: [marks] };
  if (!/[^\t\r\n -~]/.test(text)) return { text, failures: [] };
  const failures = text.split('\n').flatMap((line, index) => {
    const wrong = misread(line);
    return (wrong.length ? wrong : unseen(line)).map((told) => ({ line: index + 1, ...told }));
  });
  return { text, failures };
}

const saveAs = (name: string) =>
  `Open it in your editor as ${name}, and save it as UTF-8: in VS Code by the encoding’s name at the foot of the window.`;

function strangeEncoding(bytes: Uint8Array): Told | undefined {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // Every other byte of a plain text is 0 in UTF-16.
  const zeros = bytes.slice(0, 200).filter((byte) => byte === 0).length;
  if (marked || zeros > 20) {
    const big = first === 0xfe || (first === 0 && second !== 0);
    const name = `UTF-16 ${big ? 'BE' : 'LE'}`;
    return {
      message: `The file is written in ${name}, and the course is read as UTF-8.`,
      remedy: saveAs(name),
    };
  }
  if (isUtf8(bytes)) return undefined;
  const lines = splitLines(bytes);
  const line = lines.findIndex((one) => !isUtf8(one));
  const meant = new TextDecoder('windows-1252').decode(lines[line]).trim();
  return {
    line: line + 1,
    message: `The file is not written in UTF-8. In Windows-1252 this line says: ${short(meant)}`,
    remedy: saveAs('Windows-1252'),
  };
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a);
  return [...ends, bytes.length].map((end, index) =>
    bytes.subarray(index ? (ends[index - 1] ?? 0) + 1 : 0, end),
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)} …` : text);

/** What Git leaves where two people changed the same lines. */
function conflict(text: string): Told | undefined {
  const line = text.split('\n').findIndex((one) => /^(<{7}|>{7}|\|{7})( |\r?$)/.test(one));
  if (line < 0) return undefined;
  return {
    line: line + 1,
    message: 'Git left two versions here, between <<<<<<< and =======, and between ======= and >>>>>>>.',
    remedy: 'Keep the one that is right, and take the other out with the lines of marks.',
  };
}

/** The bytes of Windows-1252 for each character that it has. */
const windows1252 = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1252').decode(new Uint8Array([byte])), byte] as const,
  ),
);

/** UTF-8 that was taken for Windows-1252 and saved so: “CafÃ©”. */
function misread(line: string): Pick<Problem, 'message' | 'remedy'>[] {
  // “É»” and “Ã”” close a quotation in capitals; the first bytes of letters that are common are Â, Ã, â, ð and ï.
  const meant = line.replace(
    /(?<!\p{Lu})[ÂÃâðï][\u0080-\uffff]+|[ÂÃâðï][\u0080-\uffff]*(?![»”’›])\P{ASCII}/gu,
    (run) => {
      const bytes = [...run].map((character) => windows1252.get(character));
      if (bytes.some((byte) => byte === undefined)) return run;
      const whole = new Uint8Array(bytes as number[]);
      return isUtf8(whole) ? new TextDecoder().decode(whole) : run;
    },
  );
  if (meant === line) return [];
  return [
    {
      message: 'The letters of this line were read in the wrong encoding once, and saved so.',
      remedy: `Write the line so: ${meant.trim()}`,
    },
  ];
}

const hidden = [
  {
    // Tab, line feed and carriage return are what text is made with.
    found: /(?!\t)[\p{Cc}\u2028\u2029]/u,
    name: 'a control character',
    why: 'It does nothing that a learner could see.',
  },
  {
    found: /[\u202a-\u202e]|[\u2066-\u2068](?![^\u2066-\u2068]*\u2069)|(?<![\u2066-\u2068][^\u2069]*)\u2069/u,
    name: 'a sign that turns the direction of writing',
    why: 'What follows it may be shown in another order than it is written in.',
  },
  {
    found: /(?!^)\ufeff|\u00ad|\u2060(?=\s|$)/u,
    name: 'an invisible character',
    why: 'Searching for the word would not find it.',
  },
  {
    found: /\ufffd/u,
    name: 'a letter that was lost',
    why: 'An editor or program did not know the letter, and put “�” for it.',
  },
] as const;

/** Characters that nobody sees, and one that stands for a letter that is lost. */
function unseen(line: string): Pick<Problem, 'message' | 'remedy'>[] {
  return hidden.flatMap(({ found, name, why }) => {
    const hit = found.exec(line.replace(/\r$/, ''));
    if (!hit) return [];
    const code = (hit[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const before = line.slice(0, hit.index).trim().split(/\s+/).at(-1);
    const place = before ? `after “${short(before)}”` : 'at the beginning of the line';
    return [
      {
        message: `There is ${name} ${place} (U+${code}). ${why}`,
        remedy:
          code === 'FFFD'
            ? 'Write the letter that belongs there.'
            : 'Take it out: delete the letters on both sides of it, and type them anew.',
      },
    ];
  });
}
