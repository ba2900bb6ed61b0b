/**
 * What a cmi5 package must keep to: the published schema's rules, as far as a structure of one unit meets them, and what no
 * schema sees. Sources: cmi5 (Quartz, 1st edition), sections 13.1 and 14, and its schema, v1/CourseStructure.xsd.
 */
import { type Element, elementsOf } from '../elements.ts';
import type { Files } from '../wrapper.ts';

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
const moveOn = ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'];
const methods = ['OwnWindow', 'AnyWindow'];
/** Children in the order in which the schema wants them. */
const order: Readonly<Record<string, readonly string[]>> = {
  courseStructure: ['course', 'objectives', 'block', 'au'],
  course: ['title', 'description'],
  au: ['title', 'description', 'objectives', 'url', 'launchParameters', 'entitlementKey'],
  title: ['langstring'],
  description: ['langstring'],
  url: [],
  langstring: [],
};
const attributes: Readonly<Record<string, readonly string[]>> = {
  courseStructure: ['xmlns'],
  course: ['id'],
  au: ['id', 'moveOn', 'launchMethod', 'masteryScore', 'activityType'],
  langstring: ['lang'],
};
const isIri = (text: string | undefined): boolean =>
  text !== undefined && /^[a-z][a-z\d+.-]*:\S+$/i.test(text) && URL.canParse(text);

/** What is wrong with the package, a sentence each. */
export function problemsOf(files: Files): readonly string[] {
  const structure = files.get('cmi5.xml');
  if (!structure) return ['There is no cmi5.xml at the root.'];
  const elements = elementsOf(new TextDecoder().decode(structure));
  const named = (name: string) => elements.filter((one) => one.name === name);
  const inside = (one: Element) => elements.filter(({ within }) => within === one);
  const problems: string[] = [];
  const wrong = (is: boolean, sentence: string) => {
    if (is) problems.push(sentence);
  };

  wrong(elements[0]?.name !== 'courseStructure', 'The first element is not <courseStructure>.');
  wrong(elements[0]?.attributes['xmlns'] !== namespace, 'The namespace is not cmi5’s.');
  wrong(named('course').length !== 1, 'There is not one <course>.');
  wrong(named('au').length === 0, 'There is no <au>.');
  for (const one of elements) {
    const known = order[one.name];
    wrong(!known, `<${one.name}> is not known.`);
    const places = inside(one).map(({ name }) => known?.indexOf(name) ?? -1);
    wrong(places.includes(-1), `<${one.name}> holds something that it may not.`);
    wrong(
      places.some((place, at) => place < (places[at - 1] ?? 0)),
      `What <${one.name}> holds is in another order than the schema’s.`,
    );
    for (const name of Object.keys(one.attributes))
      wrong(!attributes[one.name]?.includes(name), `<${one.name}> has an attribute “${name}”.`);
  }
  const ids = [...named('course'), ...named('au')].map((one) => one.attributes['id']);
  for (const id of ids) wrong(!isIri(id), `“${id}” is no IRI.`);
  wrong(new Set(ids).size !== ids.length, 'An id stands twice.');
  for (const one of [...named('course'), ...named('au')])
    for (const name of ['title', 'description']) {
      const texts = inside(one)
        .filter((child) => child.name === name)
        .flatMap(inside);
      wrong(!texts.some(({ text }) => text.trim()), `<${one.name}> has no ${name}.`);
    }
  for (const { attributes: said } of named('langstring'))
    wrong(!/^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(said['lang'] ?? ''), `“${said['lang']}” is no language.`);
  for (const one of named('au')) {
    const { moveOn: rule = 'NotApplicable', launchMethod = 'AnyWindow', masteryScore = '0' } = one.attributes;
    wrong(!moveOn.includes(rule), `moveOn is “${rule}”.`);
    wrong(!methods.includes(launchMethod), `launchMethod is “${launchMethod}”.`);
    wrong(!/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(masteryScore), `masteryScore is “${masteryScore}”.`);
    const page = inside(one).find(({ name }) => name === 'url')?.text ?? '';
    wrong(!files.has(decodeURIComponent(page)), `The page that is launched, “${page}”, is not there.`);
  }
  const folded = [...files.keys()].map((path) => path.toLowerCase());
  wrong(new Set(folded).size !== folded.length, 'Two files differ by capitals alone.');
  for (const path of files.keys())
    wrong(/(^|\/)\.\.?(\/|$)|^\/|\\/.test(path), `“${path}” leads out of the package.`);
  return problems;
}
