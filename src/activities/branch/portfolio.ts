/** A walk through a story as blocks of a document: what was chosen where, and how it ended. Pure. */
import type { Block } from '../../documents/document.ts';
import { portfolioParts as words } from '../../words/en/portfolio-parts.ts';
import type { Parts } from '../kind.ts';
import { type BranchData, branchKind, sceneOf } from './branch.ts';

export function portfolioOf(data: BranchData, parts: Parts): readonly Block[] {
  const { steps, here, seen } = branchKind.readAnswer(parts, data);
  const at = sceneOf(data, here);
  const titles = seen.map((id) => sceneOf(data, id)?.title ?? '').filter(Boolean);
  const walked = steps.map(({ scene, choice }) => {
    const { title = '', choices = [] } = sceneOf(data, scene) ?? {};
    return words.chose(title, choices.find(({ id }) => id === choice)?.text ?? '');
  });
  return [
    ...(walked.length ? [{ kind: 'list', items: walked, ordered: true } as const] : []),
    ...(at?.ending && walked.length
      ? [
          { kind: 'paragraph', text: words.ending(at.title) } as const,
          { kind: 'list', items: [words.gained(at.ending.gained), words.cost(at.ending.cost)] } as const,
        ]
      : []),
    ...(titles.length
      ? [{ kind: 'paragraph', text: words.endingsSeen(titles), tone: 'quiet' } as const]
      : []),
  ];
}
