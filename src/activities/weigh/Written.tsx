/** The weighing on paper: who, the ratings, the rule, what builds each thing, and the learner's own next step. */
import { TextField } from '../../ui/TextField.tsx';
import * as common from '../../words/en/activity.ts';
import { FactorField } from './FactorField.tsx';
import { leanWeigh } from './lean.ts';
import type { WeighActivity } from './schema.ts';
import { allowsKey, gainKey, keepKey, nextPart, partnerPart } from './weigh.ts';
import { weigh as words } from './words/en/weigh.ts';

export function WeighWritten({ activity }: { activity: WeighActivity }) {
  const { id, levels, keep } = activity;
  const { partner, rule, factors, next } = leanWeigh(activity);
  return (
    <div class="weigh">
      <div class="weighed">
        <TextField id={`${id}/${partnerPart}`} {...partner} value="" rows={1} maxLength={200} />
        <p class="hint">{common.privacy}</p>
        {factors.map((factor) => (
          <FactorField key={factor.id} activity={id} {...{ factor, levels }} />
        ))}
      </div>
      <div class="reading">
        <p class="rule">
          <strong>{words.theRule}</strong> {rule}
        </p>
        <dl class="allowed">
          {levels.map((level, index) => (
            <div key={level.id}>
              <dt>{words.lowestAt(index + 1, level.title)}</dt>
              <dd data-why={allowsKey(level.id)}>{level.allows}</dd>
            </div>
          ))}
        </dl>
        <details class="reasons">
          <summary>{words.waysUp}</summary>
          <dl>
            {activity.factors.flatMap((factor) =>
              levels.slice(0, -1).map((level) => (
                <div key={gainKey(factor.id, level.id)}>
                  <dt>{words.from(factor.title, factor.anchors[level.id]?.text ?? '')}</dt>
                  <dd data-why={gainKey(factor.id, level.id)}>{factor.anchors[level.id]?.gain}</dd>
                </div>
              )),
            )}
            <div>
              <dt>{words.allHighest}</dt>
              <dd data-why={keepKey}>{keep}</dd>
            </div>
          </dl>
        </details>
        <TextField id={`${id}/${nextPart}`} {...next} value="" rows={3} />
        <p class="hint">{common.privacy}</p>
      </div>
    </div>
  );
}
