import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toUtf8 } from '../bytes/text.ts';
import { toIndex } from '../course/to-index.ts';
import { problemsOf as problemsOfCmi5 } from './cmi5/check.ts';
import { wrappers } from './list.ts';
import { pageToIndex } from './pages.ts';
import { problemsOf } from './scorm/check.ts';
import type { Built } from './wrapper.ts';
import { zip } from './zip.ts';

const page = (title: string) =>
  toUtf8(`<!doctype html><html lang="en"><head><title>${title}</title></head><body></body></html>`);
const built = {
  site: new Map([
    ['index.html', page('Home')],
    ['404.html', page('Lost')],
    ['embed/place/index.html', page('Alone')],
    ['lessons/first/index.html', page('First')],
    ['_astro/Abc-1_.js', toUtf8('0')],
  ]),
  launchers: new Map(
    ['launch', 'cmi5'].map((name) => [name, '<!doctype html><html lang="en"><body></body></html>']),
  ),
  launcherFiles: new Map([['_astro/launch.js', toUtf8('1')]]),
  course: {
    id: 'a',
    title: 'Tools & “more” <than> one',
    description: '',
    language: 'en-GB',
    parts: [],
    artefacts: [],
  },
  versions: [],
} as unknown as Built;
const wrapped = async (name: string) =>
  new Map(await (wrappers.find((one) => one.name === name) as (typeof wrappers)[number]).files(built));

describe('an archive', () => {
  const files = new Map([
    ['b/é.txt', toUtf8('b')],
    ['a.txt', toUtf8('a'.repeat(1000))],
    ['c.woff2', toUtf8('a'.repeat(1000))],
  ]);
  test('is the same whatever the order of its files, the day and the place', () => {
    const zone = process.env['TZ'];
    const bytes = zip(files);
    process.env['TZ'] = 'Pacific/Auckland';
    expect(zip(new Map([...files].reverse()))).toEqual(bytes);
    process.env['TZ'] = zone;
    expect(Object.keys(unzipSync(bytes))).toEqual(['a.txt', 'b/é.txt', 'c.woff2']);
  });
  test('stores what is packed already, deflates the rest, and has no zip64', () => {
    const bytes = zip(files);
    expect(bytes.length).toBeLessThan(1600);
    expect(bytes.length).toBeGreaterThan(1000);
    // The signature of a zip64 end of central directory.
    expect(Buffer.from(bytes).includes(Buffer.from([0x50, 0x4b, 6, 6]))).toBe(false);
  });
});

test.each([
  ['../glossary/#term', '../glossary/index.html#term'],
  ['../../', '../../index.html'],
  ['./', './index.html'],
  ['..', '../index.html'],
  ['lessons/first/?a=1', 'lessons/first/index.html?a=1'],
])('%s leads to a file', (from, to) => expect(toIndex(from)).toBe(to));

test.each(['#here', '', 'picture.png', 'https://example.org/', '/elsewhere/', 'mailto:a@b.org', '?a=1'])(
  '“%s” stays as it is',
  (address) => expect(toIndex(address)).toBe(address),
);

test('a page’s links are led on, and nothing else of it is', () => {
  const html = '<html data-root="../"><link href="../x/"><a class="a" href="../x/#y">x</a><a href="#z">z</a>';
  expect(pageToIndex(html)).toBe(
    html.replace('<a class="a" href="../x/#y"', '<a class="a" href="../x/index.html#y"'),
  );
});

describe.each([
  ['scorm12', '1.2'],
  ['scorm2004', '2004 4th Edition'],
])('%s', (name, edition) => {
  const text = async () => new TextDecoder().decode((await wrapped(name)).get('imsmanifest.xml'));
  test('keeps to the rules, with a title that has every sign in it', async () => {
    expect(problemsOf(await wrapped(name), edition)).toEqual([]);
    expect(await text()).toContain('<title>Tools &amp; “more” &lt;than&gt; one</title>');
  });
  test('has the launcher at its root, and the site beside it', async () => {
    const files = await wrapped(name);
    expect([...files.keys()].sort()).toEqual([
      'course/_astro/Abc-1_.js',
      'course/_astro/launch.js',
      'course/index.html',
      'course/lessons/first/index.html',
      'imsmanifest.xml',
      'launch.html',
    ]);
    expect(new TextDecoder().decode(files.get('course/index.html'))).toContain(
      '<html data-launch="launch.html" ',
    );
  });
  test('asks for no mastery score', async () => {
    expect(await text()).not.toMatch(/mastery|minNormalizedMeasure/i);
  });
  test.each<[string, (manifest: string) => string, RegExp]>([
    ['a file that is not there', (xml) => xml.replace('course/index.html', 'course/Index.html'), /not there/],
    [
      'a file that is not listed',
      (xml) => xml.replace(/<file href="course\/index.html"\/>/, ''),
      /not listed/,
    ],
    [
      'an item that leads nowhere',
      (xml) => xml.replace('identifierref="sco"', 'identifierref="so"'),
      /leads to/,
    ],
    ['a missing title', (xml) => xml.replace(/<title>[^<]*<\/title>/, ''), /no title/],
    ['an empty title', (xml) => xml.replace(/<title>[^<]*<\/title>/, '<title> </title>'), /no title/],
    ['another edition', (xml) => xml.replace(edition, '2004'), /schemaversion/],
    [
      'a page that is not there',
      (xml) => xml.replace('href="launch.html">', 'href="start.html">'),
      /launched/,
    ],
    [
      'an order that is not the schema’s',
      (xml) => xml.replace(/(<metadata>[\s\S]*<\/metadata>)([\s\S]*)(<\/manifest>)/, '$2$1$3'),
      /order/,
    ],
    ['an attribute of nobody’s', (xml) => xml.replace('isvisible', 'visible'), /may have no visible/],
    ['an element of nobody’s', (xml) => xml.replace('<schema>', '<prerequisites/><schema>'), /no element/],
    ['an identifier twice', (xml) => xml.replace('identifier="start"', 'identifier="sco"'), /twice/],
    ['a way out', (xml) => xml.replace('course/index.html', '../index.html'), /out of the package/],
    ['a default that is not there', (xml) => xml.replace('default="course"', 'default="x"'), /default/],
  ])('%s is found', async (_, spoil, told) => {
    const files = await wrapped(name);
    const xml = new TextDecoder().decode(files.get('imsmanifest.xml'));
    const spoilt = spoil(xml);
    expect(spoilt).not.toBe(xml);
    files.set('imsmanifest.xml', toUtf8(spoilt));
    expect(problemsOf(files, edition).join('\n')).toMatch(told);
  });
  test('a manifest that is not at the root is none', async () => {
    const files = await wrapped(name);
    files.set('package/imsmanifest.xml', files.get('imsmanifest.xml') as Uint8Array);
    files.delete('imsmanifest.xml');
    expect(problemsOf(files, edition)).toEqual(['There is no imsmanifest.xml at the root.']);
  });
});

describe('cmi5', () => {
  const spoilt = async (from: RegExp | string, to: string) => {
    const files = await wrapped('cmi5');
    const xml = new TextDecoder().decode(files.get('cmi5.xml'));
    expect(xml.replace(from, to)).not.toBe(xml);
    files.set('cmi5.xml', toUtf8(xml.replace(from, to)));
    return problemsOfCmi5(files).join('\n');
  };
  test('keeps to the rules, with the launcher at its root and the site beside it', async () => {
    const files = await wrapped('cmi5');
    expect(problemsOfCmi5(files)).toEqual([]);
    expect([...files.keys()].sort()).toEqual([
      'cmi5.html',
      'cmi5.xml',
      'course/_astro/Abc-1_.js',
      'course/_astro/launch.js',
      'course/index.html',
      'course/lessons/first/index.html',
    ]);
    expect(new TextDecoder().decode(files.get('course/index.html'))).toContain(
      '<html data-launch="cmi5.html" ',
    );
    const xml = new TextDecoder().decode(files.get('cmi5.xml'));
    expect(xml).toContain('>Tools &amp; “more” &lt;than&gt; one</langstring>');
    expect(xml).toContain('moveOn="Completed"');
    expect(xml).not.toMatch(/mastery/i);
  });
  test.each<[string, RegExp | string, string, RegExp]>([
    ['another namespace', 'v1/Course', 'v2/Course', /namespace/],
    ['an id that is no IRI', 'course id="urn:course:a"', 'course id="a"', /no IRI/],
    ['an id twice', 'urn:course:a:unit', 'urn:course:a', /twice/],
    ['a missing title', /<title>.*<\/title>/, '', /no title/],
    ['an empty description', /(<description><langstring lang="en-GB">)[^<]*/, '$1 ', /no description/],
    ['another order', /(<title>.*<\/title>)\s*(<description>.*<\/description>)/, '$2$1', /order/],
    ['an element that is none', '<url>', '<url/><link/><url>', /not known/],
    ['an attribute that is none', 'moveOn=', 'moveon=', /attribute/],
    ['a rule that is none', '"Completed"', '"completed"', /moveOn/],
    ['a mastery score that is none', 'moveOn=', 'masteryScore="80" moveOn=', /masteryScore/],
    ['a way to launch that is none', '"AnyWindow"', '"any"', /launchMethod/],
    ['a page that is not there', 'cmi5.html', 'CMI5.html', /launched/],
    ['no language', 'lang="en-GB"', 'lang="English!"', /language/],
  ])('%s is found', async (_, from, to, told) => expect(await spoilt(from, to)).toMatch(told));
  test('a structure that is not at the root is none', async () => {
    const files = await wrapped('cmi5');
    files.delete('cmi5.xml');
    expect(problemsOfCmi5(files)).toEqual(['There is no cmi5.xml at the root.']);
  });
});

test.each(['scorm12', 'scorm2004'])(
  '%s: a course of which a platform could not keep the least is not wrapped',
  async (name) => {
    const lessons = Array.from({ length: 1900 }, (_, i) => ({ slug: `l${i}`, activities: [] }));
    const large = {
      ...built,
      course: { ...built.course, parts: [{ title: 'Part', lessons }] },
    } as unknown as Built;
    const wrapper = wrappers.find((one) => one.name === name);
    await expect(async () => wrapper?.files(large)).rejects.toThrow('too many lessons and activities');
  },
);

test('the site for a web server has no launcher in it', async () => {
  expect([...(await wrapped('site')).keys()]).not.toContain('launch.html');
  expect([...(await wrapped('site')).keys()]).not.toContain('cmi5.html');
});
