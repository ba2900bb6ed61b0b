/** Does what a remedy says, to the letter: what a person would do who only reads it. */
import type { Problem } from '../../../src/course/checks/problems.ts';
import type { Course } from './broken.ts';

/** @returns whether the remedy says what to write, so that it can be done without knowing what was meant */
export function follow(course: Course, { file, line = 1, field, message, remedy }: Problem): boolean {
  const name = file.replace('content/', '');
  const lines = course.read(name).split('\n');
  const here = lines[line - 1] ?? '';
  const write = (...put: string[]) => {
    lines.splice(line - 1, 1, ...put);
    course.write(name, lines.join('\n'));
    return true;
  };
  const indent = /^\s*/.exec(here)?.[0].replaceAll('\u00a0', ' ') ?? '';

  const whole = /Write the line so: (.*)$/.exec(remedy)?.[1];
  if (whole !== undefined) return write(indent + whole);

  const spaces = /Begin the line with (\d+|no) spaces?, and nothing else, before “(.*)”/.exec(remedy);
  if (spaces) return write(' '.repeat(Number(spaces[1]) || 0) + here.trimStart());

  const quoted = /(?:in quotes|in quotes if .*?|it is the text, put it in quotes): ('(?:[^']|'')*')/.exec(
    remedy,
  )?.[1];
  if (quoted !== undefined) {
    const key = String(field ?? '')
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/, '');
    const value = key && here.includes(`${key}: `) ? here.indexOf(`${key}: `) + key.length + 2 : undefined;
    const from = value ?? /^\s*(- )*([\w-]+: )?/.exec(here)?.[0].length ?? 0;
    const rest = here.slice(from);
    const inFlow = /^\s*(- )?\{/.test(here) ? /^[^,}]*/.exec(rest)?.[0] : rest;
    return write(here.slice(0, from) + quoted + rest.slice(inFlow?.length));
  }

  const fold = /Write “>-” after “(\w+):”, and begin the text on a line below it/.exec(remedy);
  if (fold) {
    const [lead = ''] = new RegExp(`^.*${fold[1]}:`).exec(here) ?? [];
    const next = /^\s*/.exec(lines[line] ?? '')?.[0] ?? '';
    return write(`${lead} >-`, next + here.slice(lead.length).trim());
  }

  const instead = /^Write (\S+) instead/.exec(remedy)?.[1];
  const link = /^The link to (\S+) /.exec(message)?.[1];
  if (instead && link) return write(here.replace(link, instead));

  const tag = /^Write “(.*?)”(?:, the short name of .*)?\.$/.exec(remedy)?.[1];
  const was = /^“(.*?)” (?:is|would)/.exec(message)?.[1];
  if (tag && was) return write(here.replace(was, tag));

  const letter = /^Write ([A-Z]): it is part/.exec(remedy)?.[1];
  if (letter) return write(here.replace(/letter: [A-Z]/, `letter: ${letter}`));

  const called = /^Call it (.*)\.$/.exec(remedy)?.[1];
  if (called) {
    course.move(name, name.replace(/[^/]*$/, called));
    return true;
  }

  const capital = /^Begin it with a capital, “(.*?)”/.exec(remedy)?.[1];
  if (capital) return write(here.replace(/\w+/, capital));

  const below = /^Write a line “---” below this one(, and one above the first line)?\./.exec(remedy);
  if (below) {
    write(here, '---');
    if (below[1]) course.write(name, `---\n${course.read(name)}`);
    return true;
  }
  if (remedy.startsWith('Write three hyphens instead')) return write('---');
  if (remedy.startsWith('Write a line “---” above the first line')) return write('---', here);

  const boolean = /^Write (true|false) instead/.exec(remedy)?.[1];
  if (boolean) return write(here.replace(/: .*/, `: ${boolean}`));

  const meant = /^Did you mean “([^”]*)”\?/.exec(remedy)?.[1];
  const unknown = /^(?:There is no field|No activity is called) “([^”]*)”/.exec(message)?.[1];
  if (meant && unknown) return write(here.replace(unknown, meant));

  const braces = /^Write (\\\{.*\}) if the braces/.exec(remedy)?.[1];
  if (braces) return write(here.replace(braces.slice(1), braces));

  const close = /^Write (<\/\w+>) (?:at its end|where it ends)/.exec(remedy)?.[1];
  if (close && name.endsWith('.astro')) return write(here.replace(/$/, close));
  return false;
}
