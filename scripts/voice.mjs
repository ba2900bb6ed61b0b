// Measures how a course is written, for the table in docs/edition-2.md:  node scripts/voice.mjs [FOLDER]
// Counts, not judgements: they show where to read again.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { main, root } from './node.mjs';

const indefinite = /\b(somebody|someone|anybody|anyone|nobody|no one|everybody|everyone|whoever)\b/gi;
const stands = /\bstand(s|ing)?\b(?! (up|for|by|beside|outside|in the (shop|door|rain)))/gi;
const begunByClock =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(o’clock|half past|quarter (to|past)|at (six|seven|eight|nine|ten|eleven|noon|midnight))\b/i;

const wordsIn = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
const sentencesIn = (text) => text.split(/(?<=[.!?…]["”’*]?)\s+/).filter((one) => wordsIn(one).length);
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

/** Groups of vowels, the silent e left out: near enough to compare one text with another. */
const syllables = (word) =>
  Math.max(1, count(word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, ''), /[aeiouy]{1,2}/g));

/** The grade of Flesch and Kincaid: American school years. */
function grade(text) {
  const words = wordsIn(text);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentencesIn(text).length) + 11.8 * (spoken / words.length) - 15.59;
}

/** The paragraphs of a lesson as they are read, without headings, components and marks. */
const paragraphs = (mdx) =>
  mdx
    .replace(/^---[\s\S]*?^---$/m, '')
    .replace(/<TakeWithYou[\s\S]*?<\/TakeWithYou>/g, '')
    .split(/\n{2,}/)
    .map((block) =>
      block
        .replace(/<(Activity|Figure|Cite)\b[^>]*\/>/g, '')
        .replace(/<\/?[A-Za-z][^>]*>/g, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replaceAll('*', '')
        .trim(),
    )
    .filter((block) => block && !block.startsWith('#'));

/** Every text in a YAML file that is more than a name. */
const textsIn = (value) =>
  typeof value === 'string'
    ? [value].filter((text) => text.includes(' '))
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

main(async () => {
  const [folder = join(root, 'content')] = process.argv.slice(2).map((path) => resolve(path));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const lessons = files.filter((name) => name.endsWith('/lesson.mdx')).map((name) => paragraphs(read(name)));
  const activities = files
    .filter((name) => /^[^/]+\/[^/]+\/[^/]+\.yaml$/.test(name))
    .flatMap((name) => textsIn(parse(read(name))));
  const prose = lessons.flat().join('\n');
  const all = `${prose}\n${activities.join('\n')}`;
  const perThousand = (text) => ((1000 * count(text, indefinite)) / wordsIn(text).length).toFixed(1);
  const first = lessons.map(([text = '']) => sentencesIn(text).slice(0, 2).join(' '));
  const last = lessons.map((texts) => sentencesIn(texts.at(-1) ?? '').at(-1) ?? '');
  const rows = [
    ['Words of prose', wordsIn(prose).length],
    ['Words, activities and figures with them', wordsIn(all).length],
    ['Indefinite pronouns per 1,000 words of prose', perThousand(prose)],
    ['The same, activities and figures with it', perThousand(all)],
    ['Reading grade of the prose', grade(prose).toFixed(1)],
    ['Words a sentence in the prose', (wordsIn(prose).length / sentencesIn(prose).length).toFixed(1)],
    ['“Stand”, “stands” where a thing is written', count(all, stands)],
    ['Lessons that open with a weekday or a clock', first.filter((text) => begunByClock.test(text)).length],
    [
      'Lessons that close with fewer than eight words',
      last.filter((text) => wordsIn(text).length < 8).length,
    ],
  ];
  for (const [what, value] of rows) console.log(`| ${what} | ${value} |`);
  return 0;
});
