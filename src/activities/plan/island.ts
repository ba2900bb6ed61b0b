/** The script of a page with plans. What steps need is fetched where there are some. */
import { connect } from '../connect.tsx';
import { planKind } from './plan.ts';
import { Sentences } from './Sentences.tsx';

if (document.querySelector('[data-kind="plan"] [data-added="step"]'))
  import('./Plan.tsx').then(({ Plan }) => connect(planKind, Plan, { sameShape: true }));
else connect(planKind, Sentences, { sameShape: true });
