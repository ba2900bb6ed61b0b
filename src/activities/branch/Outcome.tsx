/** What an ending brought, what it cost and whom, and what it shows: alike on paper and live. */
import * as words from './words/en/branch.ts';

interface OutcomeProps {
  readonly ending: { readonly gained: string; readonly cost: string; readonly teaches: string };
}

export function Outcome({ ending }: OutcomeProps) {
  return (
    <dl class="outcome">
      {(['gained', 'cost', 'teaches'] as const).map((what) => (
        <div key={what} data-what={what}>
          <dt>{words.outcome[what]}</dt>
          <dd>{ending[what]}</dd>
        </div>
      ))}
    </dl>
  );
}
