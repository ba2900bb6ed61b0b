/** The live steps where no sentences are asked for, with what to ask of them and the example. */
import * as common from '../../words/en/activity.ts';
import type { ViewProps } from '../kind.ts';
import { Aside, asideOf } from './Aside.tsx';
import type { PlanData } from './plan.ts';
import { Steps } from './Steps.tsx';

export function StepsAlone(props: ViewProps<PlanData>) {
  const { days = 0, exampleOf } = props.data;
  return (
    <>
      <div class="plan">
        <p class="hint">{common.privacy}</p>
        <Aside {...asideOf(props.whys, exampleOf)} />
      </div>
      <Steps {...props} days={days} />
    </>
  );
}
