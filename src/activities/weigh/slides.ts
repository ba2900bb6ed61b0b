/** A weighing on the wall: a factor at a time. The small thing that leads one level up is its reason. */
import type { Slides } from '../slide.ts';
import type { WeighActivity } from './schema.ts';
import { weigh as words } from './words/en/weigh.ts';

export const weighSlides = ({ factors, levels, rule, keep }: WeighActivity): Slides => ({
  shape: 'stair',
  ordered: true,
  items: factors.map(({ id, title, question, anchors }) => ({
    id,
    title,
    text: question,
    choices: levels.map((level) => {
      const gain = anchors[level.id]?.gain;
      return {
        id: level.id,
        title: level.title,
        adds: anchors[level.id]?.text,
        why: gain ? `${words.builds} ${gain}` : keep,
      };
    }),
    after: [{ title: words.theRule, text: rule }],
  })),
});
