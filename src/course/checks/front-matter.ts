/** Parts an MDX file into its front matter and its text, or says why it has none. Pure. */
import type { Problem } from './problems.ts';

interface Parted {
  readonly head: string | undefined;
  readonly headLine: number;
  readonly body: string;
  readonly bodyLine: number;
  readonly failure?: Pick<Problem, 'line' | 'message' | 'remedy'>;
}

/** Lines count from 1, in the file. */
export function partFrontMatter(whole: string): Parted {
  const found = /^(---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(whole);
  if (found?.index === 0) {
    const [before = '', , head = ''] = found;
    return {
      head,
      headLine: 2,
      body: whole.slice(before.length),
      bodyLine: before.split('\n').length,
    };
  }
  return { head: undefined, headLine: 1, body: whole, bodyLine: 1, failure: whyNone(whole.split(/\r?\n/)) };
}

/** Hyphens that were typed too many or too few, or that a word processor made a dash of. */
const isMark = (line = '') => /^\s*([-–—]+|\+{3})\s*$/.test(line);
const isField = (line: string) => /^([A-Za-z][\w-]*:( |$)|\s+\S|- )/.test(line);

function whyNone(lines: readonly string[]): Pick<Problem, 'line' | 'message' | 'remedy'> {
  const filled = lines.findIndex((line) => line.trim());
  const begins = lines.findIndex((line, index) => index >= filled && isField(line));
  if (filled < 0)
    return {
      line: 1,
      message: 'The file is empty.',
      remedy: 'Write the lesson’s front matter and text, or delete it.',
    };
  if (filled > 0 && isMark(lines[filled])) {
    return {
      line: 1,
      message: 'There are empty lines before the front matter.',
      remedy: 'Take them out, so that the file begins with the line “---”.',
    };
  }
  const opened = isMark(lines[0]);
  if (opened && lines[0]?.trimEnd() !== '---') {
    return {
      line: 1,
      message: `The front matter is opened by “${lines[0]?.trim()}”.`,
      remedy: 'Write three hyphens instead, at the very beginning of the line: ---',
    };
  }
  if (begins === (opened ? 1 : 0)) {
    const end = lines.findIndex((line, index) => index >= begins && !isField(line));
    const last = end < 0 ? lines.length : end;
    const close = lines.findIndex((line, index) => index >= last && line.trim());
    if (!opened && close >= 0 && lines[close]?.trimEnd() === '---') {
      return {
        line: 1,
        message: 'The front matter is closed, and never opened.',
        remedy: 'Write a line “---” above the first line.',
      };
    }
    if (opened && isMark(lines[close])) {
      return {
        line: close + 1,
        message: `The front matter is closed by “${lines[close]?.trim()}”.`,
        remedy: 'Write three hyphens instead, at the very beginning of the line: ---',
      };
    }
    const above = opened ? '' : ', and one above the first line';
    return {
      line: last,
      message: opened ? 'The front matter is never closed.' : 'The fields are not marked as front matter.',
      remedy: `Write a line “---” below this one${above}.`,
    };
  }
  return {
    line: 1,
    message: 'The file has no front matter.',
    remedy: 'Begin it with a line “---”, its fields (title, summary …), and another line “---”.',
  };
}
