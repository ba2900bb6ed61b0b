/** The change drawn: five places on a line, a ring where it began, a disc where it came to, an arrow between. */
import * as words from './words/en/trace.ts';

/** Where a place stands in a drawing 320 wide. */
const across = (place: number) => 32 + place * 64;
const line = 48;

interface ChangeDrawingProps {
  /** Places on the scale, from 0. */
  readonly from: number;
  readonly to: number;
}

export function ChangeDrawing({ from, to }: ChangeDrawingProps) {
  const way = Math.sign(to - from);
  const tip = across(to) - way * 15;
  return (
    <svg class="change-drawing" viewBox="0 0 320 104" role="img" aria-label={words.drawing(from + 1, to + 1)}>
      <path class="rail" d={`M${across(0)} ${line}H${across(4)}`} />
      {[0, 1, 2, 3, 4].map((place) => (
        <circle class="place" key={place} cx={across(place)} cy={line} r="4.5" />
      ))}
      {way !== 0 && (
        <>
          <path class="way" d={`M${across(from) + way * 12} ${line}H${tip - way * 4}`} />
          <path class="tip" d={`M${tip} ${line}l${-way * 11} -7v14z`} />
        </>
      )}
      <circle class="from" cx={across(from)} cy={line} r="12" />
      <circle class="to" cx={across(to)} cy={line} r={way === 0 ? 6.5 : 12} />
      <text class="was" x={across(from)} y="23">
        {words.drawnBefore}
      </text>
      <text x={across(to)} y="91">
        {words.drawnAfter}
      </text>
    </svg>
  );
}
