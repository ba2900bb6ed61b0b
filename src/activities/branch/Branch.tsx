/** The live story: one scene at a time, what came of the last choice above it; at an ending, the whole path. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import type { Json, Parts, ViewProps } from '../kind.ts';
import {
  type BranchData,
  branchKind,
  choose,
  endingsOf,
  goBack,
  goBackTo,
  type Step,
  sceneOf,
  startAgain,
  whyKey,
} from './branch.ts';
import { Outcome } from './Outcome.tsx';
import * as words from './words/en/branch.ts';

export function Branch({ data, whys, parts, record, say }: ViewProps<BranchData>) {
  const walk = branchKind.readAnswer(parts, data);
  const all = endingsOf(data).length;
  const root = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    root.current?.querySelector('h4')?.focus();
  });

  const make = (changes: readonly (readonly [part: string, value: Json])[]) => {
    for (const [part, value] of changes) record.answer(part, value);
    const after = branchKind.readAnswer(withChanges(parts, changes), data);
    const to = sceneOf(data, after.here);
    if (!to) return;
    moved.current = true;
    say(to.ending ? words.reached(to.title, after.seen.length, all) : words.nowAt(to.title));
  };

  const scene = sceneOf(data, walk.here);
  const last = walk.steps.at(-1);
  if (!scene) return null;
  const chosen = ({ scene: at, choice }: Step) => (
    <p class="chose">
      {words.youChose} {sceneOf(data, at)?.choices.find((one) => one.id === choice)?.text}
    </p>
  );
  const consequence = ({ scene: at, choice }: Step) => <p>{whys.get(whyKey(at, choice))?.text}</p>;

  return (
    <div class="branch" ref={root}>
      {/* Whoever chose in the written form finds the focus on what came of it. */}
      <div class="scene" data-card={last?.scene ?? scene.id} data-ending={scene.ending && ''}>
        <h4 tabIndex={-1}>{scene.ending ? words.ending(scene.title) : scene.title}</h4>
        {last && (
          <div class="came">
            {chosen(last)}
            {consequence(last)}
          </div>
        )}
        <p>{scene.text}</p>
        {scene.ending && <Outcome ending={scene.ending} />}
        {scene.choices.length > 0 && (
          <>
            <h5 class="question">{data.question}</h5>
            <ul class="choices">
              {scene.choices.map(({ id: choice, text }) => (
                <li key={choice}>
                  <button type="button" data-choice={choice} onClick={() => make(choose(walk, choice, data))}>
                    <span>{text}</span>
                    <Icon path={icons.arrow} />
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {scene.ending && (
        <div class="walked">
          <h5>{words.walked}</h5>
          <ol>
            {walk.steps.map((step) => {
              const title = sceneOf(data, step.scene)?.title ?? '';
              return (
                <li key={step.scene}>
                  <strong>{title}</strong>
                  {chosen(step)}
                  {/* What came of the last one stands at the head of the ending. */}
                  {step !== last && consequence(step)}
                  <button type="button" class="quiet" onClick={() => make(goBackTo(walk, step.scene, data))}>
                    {words.goBackTo(title)}
                  </button>
                </li>
              );
            })}
          </ol>
          <p class="seen">
            <strong>{words.seenSentence(walk.seen.length, all)}</strong>{' '}
            {words.titles(walk.seen.map((one) => sceneOf(data, one)?.title ?? ''))}
          </p>
        </div>
      )}
      {last && (
        <div class="actions">
          <button type="button" class="button" onClick={() => make(goBack(walk, data))}>
            <Icon path={icons.back} /> {words.back}
          </button>
          <button type="button" class="button" onClick={() => make(startAgain(walk, data))}>
            {words.startAgain}
          </button>
        </div>
      )}
    </div>
  );
}

function withChanges(parts: Parts, changes: readonly (readonly [part: string, value: Json])[]): Parts {
  return new Map([...parts, ...changes]);
}
