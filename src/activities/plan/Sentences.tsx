/** The live sentences: those that the page asks for, own ones, and what to ask of them. The view where there are no steps. */

import * as common from '../../words/en/activity.ts';
import type { ViewProps } from '../kind.ts';
import { useOnPaper } from '../on-paper.ts';
import { Aside, asideOf } from './Aside.tsx';
import { Entries } from './Entries.tsx';
import { putOnPaper } from './paper.ts';
import { type PlanData, planKind, stateOf } from './plan.ts';
import { SentenceFields } from './SentenceFields.tsx';
import { plan as words } from './words/en/plan.ts';

export function Sentences({ id, data, whys, parts, record, say, copies }: ViewProps<PlanData>) {
  const { sentences } = planKind.readAnswer(parts, data);
  useOnPaper(() =>
    putOnPaper(
      id,
      'own',
      sentences.map(({ part, moment, act }) => [part, words.line(moment, act)]),
    ),
  );
  const live = { parts, record, copies, say };
  const stateAt = (part: string) => words.state[stateOf(sentences.find((one) => one.part === part))];
  return (
    <div class="plan">
      <p class="hint">{common.privacy}</p>
      {data.plans.length > 0 && (
        <>
          {data.days !== undefined && <h4>{words.sentences}</h4>}
          {data.plans.map(({ id: part, title, ...hints }) => (
            <SentenceFields key={part} state={stateAt(part)} {...{ id, part, title, hints, live }} />
          ))}
          <Entries
            {...{ id, parts, record, say }}
            list="own"
            words={words.own}
            there={sentences.flatMap(({ part }) => (part.startsWith('own/') ? [part] : []))}
            before={data.plans.length}
          >
            {(part, index, below) => (
              <SentenceFields
                {...{ id, part, live }}
                title={words.ownTitle(index + 1)}
                state={stateAt(part)}
                hints={words.hints}
              >
                {below}
              </SentenceFields>
            )}
          </Entries>
        </>
      )}
      <Aside {...asideOf(whys, data.exampleOf)} />
    </div>
  );
}
