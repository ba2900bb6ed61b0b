/** The result drawn: a pillar for each thing weighed, in the levels' colours, and a dotted line on the lowest. */

import { reach, type WeighData, type Weighing } from './weigh.ts';
import { weigh as words } from './words/en/weigh.ts';

/** What is not rated yet stands as an empty outline, so that the drawing says what is still to come. */
export function Pillars({ weighing, data }: { weighing: Weighing; data: WeighData }) {
  const { levels, factors } = data;
  const { ratings } = weighing;
  const lowest = reach(weighing, data);
  return (
    <div
      class="pillars"
      role="img"
      aria-label={words.drawing(factors.map(({ id, title }) => [title, ratings.get(id)]))}
    >
      {levels.toReversed().map((level, index) => (
        <p class="rung" key={level.id}>
          <span class="numeral">{levels.length - index}</span> <span class="level">{level.title}</span>
        </p>
      ))}
      <div class="standing">
        {factors.map(({ id, title }) => {
          const level = ratings.get(id);
          return (
            <div class="pillar" key={id} data-height={level === undefined ? 0 : level + 1}>
              <p class="top">
                <span>{title}</span>
                {level !== undefined && <span class="figure-of">{level + 1}</span>}
              </p>
              <div class="shaft">
                {levels.slice(0, (level ?? -1) + 1).map((course, index) => (
                  <span key={course.id} data-level={index + 1} />
                ))}
              </div>
            </div>
          );
        })}
        {lowest && <span class="lowest" data-height={lowest.level + 1} />}
      </div>
    </div>
  );
}
