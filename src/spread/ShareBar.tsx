import { short } from '../ui/stair.ts';

/** COUNT of PEOPLE as a bar; the number stands beside it. */
export function ShareBar({ count, people }: { count: number; people: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="empty" width="100" height="4" />
      <rect class="filled" width={people ? short((100 * count) / people) : 0} height="4" />
    </svg>
  );
}
