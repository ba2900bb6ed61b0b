import { describe, expect, test } from 'vitest';
import { saidIn, saidInOne } from './said-in.ts';

/** “there” is in Welsh, “late” in English alone, and what stands around is the course's, in English. */
const languageOf = (source: string) => (source.includes('there') ? 'cy' : undefined);
const heads = "import * as words from './words/en/there.ts';\nimport { late } from './words/en/late.ts';\n";
const marked = (jsx: string, before = '') =>
  saidIn('View.tsx', `${heads}${before}export const View = (p) => ${jsx};`, languageOf, 'en-GB')
    ?.split('(p) => ')[1]
    ?.replace(/;$/, '');

describe('what an element says in words of another language is marked', () => {
  test.each([
    ['a sentence', '<p>{words.lead}</p>', '<p lang="cy">{words.lead}</p>'],
    ['what takes something', '<p>“…” {words.of(p.title)}</p>', '<p lang="cy">“…” {words.of(p.title)}</p>'],
    ['one of two', '<p>{p.a ? words.a : words.b}</p>', '<p lang="cy">{p.a ? words.a : words.b}</p>'],
    [
      'beside a picture',
      '<b><Icon path={p.i} /> {words.a}</b>',
      '<b lang="cy"><Icon path={p.i} /> {words.a}</b>',
    ],
    ['what is said of it', '<i aria-label={words.a} />', '<i lang="cy" aria-label={words.a} />'],
    [
      'within what is the course’s',
      '<p>{p.title} <em>{words.a}</em></p>',
      '<p>{p.title} <em lang="cy">{words.a}</em></p>',
    ],
    [
      'each of a list',
      '<tr>{p.head}{[words.a, words.b].map((one) => <th key={one}>{one}</th>)}</tr>',
      '<tr>{p.head}{[words.a, words.b].map((one) => <th lang="cy" key={one}>{one}</th>)}</tr>',
    ],
    ['a field’s label', '<TextField label={words.a} />', '<TextField saidIn="cy" label={words.a} />'],
    [
      'with what is heard alone in the course’s',
      '<b>{words.a} <i class="sr-only">{p.title}</i></b>',
      '<b lang="cy">{words.a} <i lang="en-GB" class="sr-only">{p.title}</i></b>',
    ],
    [
      'with a list of such',
      '<select aria-label={words.a}>{words.all.map((one) => <option>{one}</option>)}</select>',
      '<select lang="cy" aria-label={words.a}>{words.all.map((one) => <option>{one}</option>)}</select>',
    ],
    ['only once, outermost', '<p><em>{words.a}</em></p>', '<p lang="cy"><em>{words.a}</em></p>'],
  ])('%s', (_, before, after) => expect(marked(before)).toBe(after));

  test('and so are words that a function takes out of them', () => {
    const code = saidIn(
      'View.tsx',
      `${heads}export function View({ at }) { const label = words.own(at); return <p>{label}</p>; }`,
      languageOf,
    );
    expect(code).toContain('<p lang="cy">{label}</p>');
  });

  test('and so are words that a module takes out of them', () => {
    const before = 'const { a } = words;\nconst states = { new: "", done: words.done };\n';
    expect(marked('<p>{a} {states[p.state]}</p>', before)).toBe('<p lang="cy">{a} {states[p.state]}</p>');
  });
});

describe('left as it is', () => {
  test.each([
    ['what the course says', '<p>{p.title}</p>'],
    ['both in one text', '<p>{p.title}: {words.a}</p>'],
    ['in a label beside both', '<b aria-label={p.title}>{words.a}</b>'],
    ['what names its language', '<p lang={p.own}>{words.a}</p>'],
    ['what another component shows', '<Field label={words.a} />'],
    ['a field’s label that is the course’s', '<TextField label={p.title} />'],
    ['a list of the course’s own', '<p>{words.all.map((one) => p[one])}</p>'],
    ['a name that something else has taken', '<ul>{p.all.map((words) => <li>{words}</li>)}</ul>'],
    ['each of the course’s', '<ul>{p.all.map((one) => <li>{one}</li>)}</ul>'],
    ['words in the language around', '<p>{late}</p>'],
    ['nothing said', '<p>…</p>'],
  ])('%s', (_, jsx) => expect(marked(jsx)).toBe(jsx));

  test('what is of no use on an English page is not on it', () => {
    expect(saidInOne('<p class="a" lang={ofInterface}>a</p>')).toBe('<p class="a">a</p>');
  });

  test('a module without words', () => expect(saidIn('a.tsx', '<p>a</p>', languageOf)).toBeUndefined());
});
