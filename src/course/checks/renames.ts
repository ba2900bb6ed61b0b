/** The file of renames against the course and its list of ids. Pure. */
import { led } from '../../progress/renames.ts';
import { type Ids, readIds } from '../ids.ts';
import { targetsOf } from '../rename-table.ts';
import type { RenameEntry } from '../schema.ts';
import { entriesOf } from './ids.ts';
import { didYouMean } from './nearest.ts';
import { type Finding, type Path, type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';

export function checkRenames({ course, ids, renames }: CourseFiles<unknown>, now: Ids): Problem[] {
  if (!renames?.data) return [];
  const versions = course.data?.changes.map(({ version }) => version);
  const entries = entriesOf(renames.data);
  const known = [...(ids ? readIds(ids.text).ids.keys() : []), ...now.keys()];
  return Object.entries(renames.data).flatMap(([version, own]) => [
    ...(versions && !versions.includes(version)
      ? [
          problemIn(renames, {
            at: [version],
            message: `course.yaml tells of no version ${version}.`,
            remedy: `Write the version that brings the change, and add it to “changes” in course.yaml. There are: ${versions.join(', ')}.`,
          }),
        ]
      : []),
    ...own.flatMap((entry, index) =>
      checkEntry(entry, [version, index], { entries, known, now }).map((finding) =>
        problemIn(renames, finding),
      ),
    ),
  ]);
}

interface Around {
  readonly entries: readonly RenameEntry[];
  readonly known: readonly string[];
  readonly now: Ids;
}

function checkEntry(entry: RenameEntry, at: Path, { entries, known, now }: Around): Finding[] {
  const { from, gone, because, values } = entry;
  const targets = targetsOf(entry);
  const below = (name: string, items: readonly string[]) =>
    items.filter((item) => led({ from: name, to: [name] }, item).length > 0);
  const names = [...new Set(known.flatMap((item) => [item, item.slice(0, item.indexOf('/'))]))];
  const found: Finding[] = [];
  if (Boolean(targets.length) === Boolean(gone)) {
    found.push({
      at,
      message: `“${from}” should have either “to” or “gone”.`,
      remedy: 'Say where its answers go, or that nothing shows them any more.',
    });
  }
  if (gone && !because) {
    found.push({
      at: [...at, 'because'],
      message: `“${from}” is gone, and nobody says why.`,
      remedy: 'Add “because:” with a sentence for those who come after.',
    });
  }
  if (values && !targets.length) {
    found.push({
      at: [...at, 'values'],
      message: '“values” speaks of answers that go somewhere, and there is no “to”.',
      remedy:
        'Give the question or card a new id as well, and name it in “to”; or keep the old ids inside it.',
    });
  }
  if (!below(from, known).length) {
    found.push({
      at: [...at, 'from'],
      message: `Nothing called “${from}” was ever published.`,
      remedy: `${didYouMean(from, names)}Name an item of ids.txt, or its activity.`,
    });
  }
  const [left] = gone === true ? below(from, [...now.keys()]) : [];
  if (left !== undefined) {
    found.push({
      at: [...at, 'gone'],
      message: `“${from}” is said to be gone, and the course still has ${left}.`,
      remedy: 'Take this entry out, or take it out of the course.',
    });
  }
  for (const target of targets) {
    const to = { at: [...at, 'to'] };
    if (target.includes('/') !== from.includes('/')) {
      found.push({
        ...to,
        message: `“${from}” is ${from.includes('/') ? 'a part' : 'an activity'}, and “${target}” is not.`,
        remedy: 'An activity goes to an activity, and a part to a part: activity/part.',
      });
    } else if (!below(target, [...now.keys()]).length && !entries.some((other) => other.from === target)) {
      found.push({
        ...to,
        message: `The course has no “${target}”, and no later rename leads on from it.`,
        remedy: `${didYouMean(target, names)}Name an activity, or activity/part, that there is.`,
      });
    }
    const rival = entries.find(
      (other) => other !== entry && !other.from.includes('/') && targetsOf(other).includes(target),
    );
    if (rival && !from.includes('/') && entries.indexOf(rival) < entries.indexOf(entry)) {
      found.push({
        ...to,
        message: `All of “${rival.from}” goes to “${target}” as well, and each was started again for itself.`,
        remedy: 'Name the parts of the one that is added: from: activity/part.',
      });
    }
  }
  return found;
}
