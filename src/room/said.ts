import { useState } from 'preact/hooks';

/** One status line: the same sentence again is said again. */
export function useSaid(): [string, (sentence: string) => void] {
  const [{ sentence }, set] = useState({ sentence: '', times: 0 });
  return [
    sentence,
    (next) =>
      set(({ sentence: last, times }) => ({
        sentence: next === last ? `${next}\u00A0` : next,
        times: times + 1,
      })),
  ];
}
