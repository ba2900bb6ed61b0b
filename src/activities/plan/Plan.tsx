/** The live plans whole: sentences, and steps with a day. Fetched by pages that have steps. */
import type { ViewProps } from '../kind.ts';
import type { PlanData } from './plan.ts';
import { Sentences } from './Sentences.tsx';
import { Steps } from './Steps.tsx';

export function Plan(props: ViewProps<PlanData>) {
  const { days } = props.data;
  return (
    <>
      <Sentences {...props} />
      {days !== undefined && <Steps {...props} days={days} />}
    </>
  );
}
