/** Drawings as the site's builder reads them: whole, with words for those who cannot see them, and from this site alone. */
import { parse } from '@astrojs/compiler-rs';
import { type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';

type Told = Pick<Problem, 'line' | 'message' | 'remedy'>;

export function checkDrawings<Activity>({ drawings }: CourseFiles<Activity>): Problem[] {
  return drawings.flatMap((drawing) =>
    drawing.data === undefined
      ? []
      : faultsOf(drawing.data).map(({ line, ...words }) => ({
          ...problemIn(drawing, words),
          ...(line !== undefined && { line }),
        })),
  );
}

function faultsOf(text: string): Told[] {
  const drawing = read(text);
  const broken = drawing && whyBroken(text, drawing.diagnostics);
  if (broken) return [broken];
  const elements = elementsIn(drawing?.ast);
  const names = elements.flatMap(({ attributes }) => [...attributes.keys()]);
  if (!drawing || !names.every((name) => /^[A-Za-z_:][\w:.-]*$/.test(name))) {
    const open = text.split('\n').findIndex((line) => (line.match(/"/g)?.length ?? 0) % 2 === 1);
    return [
      {
        line: open + 1 || 1,
        message: 'The drawing is broken: a quotation mark is left open, or one is too many.',
        remedy: 'Write the value of every attribute between two straight quotation marks.',
      },
    ];
  }
  if (!elements.some(({ name }) => name === 'svg' || /^[A-Z]/.test(name)))
    return [{ message: 'There is no drawing in this file.', remedy: 'Write it as SVG: <svg …> … </svg>.' }];
  return elements.flatMap((element) =>
    faultsIn(element).map((words) => ({ line: text.slice(0, element.start).split('\n').length, ...words })),
  );
}

interface Diagnostic {
  readonly text: string;
  readonly labels: readonly { readonly text: string | null; readonly line: number }[];
}

/** Undefined where the names of attributes are none: the compiler's own tree cannot be read then. */
function read(
  text: string,
): { readonly diagnostics: readonly Diagnostic[]; readonly ast: unknown } | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function whyBroken(text: string, [first]: readonly Diagnostic[]): Told | undefined {
  if (!first) return undefined;
  const opened = first.labels.find((label) => label.text === 'Opened here') ?? first.labels[0];
  const line = opened?.line ?? 1;
  const [, open] = /closing tag for '(.+)'/.exec(first.text) ?? [];
  if (open) {
    return {
      line,
      message: `The drawing is broken: <${open}> is opened, and not closed where it should be.`,
      remedy: `Write </${open}> where it ends, or <${open} … /> if nothing stands in it.`,
    };
  }
  const [, close] = /Closing tag '<\/(.+)>' has no/.exec(first.text) ?? [];
  if (close) {
    return {
      line,
      message: `The drawing is broken: </${close}> closes what was never opened.`,
      remedy: `Take </${close}> out.`,
    };
  }
  if (read(`${text}</svg>`)?.diagnostics.length === 0) {
    return {
      line,
      message: 'The drawing is broken: <svg> is never closed.',
      remedy: 'Write </svg> at its end.',
    };
  }
  return {
    line,
    message: `The drawing is broken: ${first.text.replace(/\.$/, '')}.`,
    remedy: 'Close every tag, bracket and quotation mark before this place, or draw and save it anew.',
  };
}

interface Element {
  readonly name: string;
  readonly start: number;
  /** What is written in quotation marks; undefined: it is computed. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
  /** It has attributes that are not written here. */
  readonly spread: boolean;
}

interface Node {
  readonly type?: string;
  readonly start?: number;
  readonly name?: { readonly name?: string } & Node;
  readonly namespace?: { readonly name: string };
  readonly attributes?: readonly Node[];
  readonly value?: { readonly type?: string; readonly value?: unknown } | null;
}

/** Every element of a drawing, those that are drawn by a loop too. */
function elementsIn(node: unknown): Element[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(elementsIn);
  const { type, start = 0, name, attributes = [] } = node as Node;
  const inside = Object.values(node).flatMap(elementsIn);
  if (type !== 'JSXOpeningElement' || typeof name?.name !== 'string') return inside;
  return [
    {
      name: name.name,
      start,
      spread: attributes.some((attribute) => attribute.type !== 'JSXAttribute'),
      attributes: new Map(
        attributes.flatMap(({ name: own, value }) => {
          const called = typeof own?.name === 'string' ? own.name : undefined;
          if (called === undefined) return [];
          const said = value?.type === 'Literal' ? String(value.value) : undefined;
          return [[called, said] as const];
        }),
      ),
    },
    ...inside,
  ];
}

function faultsIn({ name, attributes, spread }: Element): Pick<Problem, 'message' | 'remedy'>[] {
  const found: Pick<Problem, 'message' | 'remedy'>[] = [];
  if (name === 'script') {
    found.push({
      message: 'The drawing has a script in it, which no page would run.',
      remedy: 'Take <script> and all that stands in it out.',
    });
  }
  if (name === 'svg' && !spread) {
    if (!attributes.has('viewBox')) {
      found.push({
        message: 'The drawing does not say what part of its plane it shows, and cannot shrink on a phone.',
        remedy: 'Write viewBox="0 0 WIDTH HEIGHT" into <svg>, with its width and height.',
      });
    }
    const named = ['aria-label', 'aria-labelledby', 'aria-hidden'].some((one) => attributes.has(one));
    if (!named) {
      found.push({
        message: 'The drawing has no name for those who cannot see it.',
        remedy: 'Write role="img" aria-label="…" into <svg>, with one sentence that says what it is.',
      });
    }
  }
  for (const [attribute, value] of attributes) {
    const fault = faultOf(name, attribute, value);
    if (fault) found.push(fault);
  }
  return found;
}

/** As SVG spells them; others that have a capital are spelt with a hyphen. */
const withCapital = ['textLength', 'clipPathUnits', 'markerHeight', 'markerUnits', 'markerWidth'];

function faultOf(
  element: string,
  attribute: string,
  value: string | undefined,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  if (attribute === 'style' || /^on[a-z]/.test(attribute)) {
    return {
      message: `<${element}> has “${attribute}”, which the page’s security policy lets no browser follow.`,
      remedy:
        attribute === 'style'
          ? 'Take it out, and write a class, or what it sets as an attribute: fill="none".'
          : 'Take it out.',
    };
  }
  const [head] =
    /^(stroke|fill|font|text|clip|stop|marker|dominant|alignment)(?=[A-Z])/.exec(attribute) ?? [];
  if (attribute === 'className' || (head && !withCapital.includes(attribute))) {
    const right =
      attribute === 'className'
        ? 'class'
        : attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return {
      message: `<${element}> has “${attribute}”, which SVG does not know.`,
      remedy: `Write “${right}” for it.`,
    };
  }
  if (value === undefined) return undefined;
  if (/^(xlink:)?href$|^src$/.test(attribute) && element !== 'a' && /^(https?:)?\/\//.test(value)) {
    return {
      message: `The drawing fetches ${value}: no page fetches anything from elsewhere.`,
      remedy: `Take <${element}> out, and draw what it shows.`,
    };
  }
  if (attribute === 'viewBox' && !/^\s*(-?[\d.]+[\s,]+){2}([\d.]+[\s,]*){2}$/.test(value)) {
    return {
      message: `The drawing’s viewBox is “${value}”, which is no part of a plane.`,
      remedy: 'Write four figures: viewBox="0 0 WIDTH HEIGHT".',
    };
  }
  if (attribute === 'd' && !/^\s*[Mm][\sMmZzLlHhVvCcSsQqTtAa\d.,eE+-]*$/.test(value)) {
    return {
      message: `A path is “${value.slice(0, 40)}”, which no pen could follow: it is drawn up to the mistake.`,
      remedy: 'Begin it with M, and write letters of SVG paths and figures only.',
    };
  }
  return undefined;
}
