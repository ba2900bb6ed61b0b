/** The three shapes of feedback: disc with tick, half-filled diamond, open square with a turning arrow. */
import type { Verdict } from './kind.ts';

export function VerdictShape({ verdict }: { verdict: Verdict }) {
  return (
    <svg class="verdict" data-verdict={verdict} viewBox="0 0 24 24" aria-hidden="true">
      {verdict === 'best' && (
        <>
          <circle class="fill" cx="12" cy="12" r="11" />
          <path class="cut" d="M7 12.5l3.5 3.5L17 9" />
        </>
      )}
      {verdict === 'defensible' && (
        <>
          <path class="fill" d="M12 1.5L1.5 12 12 22.5z" />
          <path class="line" d="M12 1.5L22.5 12 12 22.5 1.5 12z" />
        </>
      )}
      {verdict === 'unlikely' && (
        <>
          <rect class="line" x="2" y="2" width="20" height="20" rx="2" />
          <path class="line" d="M10 14.5l-3.5-3.5L10 7.5M6.5 11H14a3 3 0 0 1 0 6h-2" />
        </>
      )}
    </svg>
  );
}
