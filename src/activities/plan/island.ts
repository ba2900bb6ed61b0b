/** The script of a page with plans. The view that its plans need is fetched: with steps, or with sentences alone. */
import { connect } from '../connect.tsx';
import { planKind } from './plan.ts';

const steps = document.querySelector('[data-kind="plan"] [data-added="step"]');
const view = steps
  ? import('./Plan.tsx').then(({ Plan }) => Plan)
  : import('./Sentences.tsx').then(({ Sentences }) => Sentences);
view.then((View) => connect(planKind, View, { sameShape: true }));
