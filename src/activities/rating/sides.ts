/** Two ratings of the same things, laid beside each other. Pure. */
import type { Sides } from '../sides.ts';
import { type Level, type RatingData, ratingKind, readLevel } from './rating.ts';
import { readingsOf } from './readings.ts';
import { ratingSides as words } from './words/en/rating-sides.ts';

export const sides: Sides<RatingData, Level, Level> = {
  asked: ({ items }) => items.map(({ id, short, text }) => ({ id, title: short, text })),
  /** What stands there now, once it is whole; before that, the latest reading that was kept. */
  mine(data, parts) {
    const { now } = ratingKind.readAnswer(parts, data);
    if (now.size === data.items.length) return now;
    const latest = readingsOf(parts, data).findLast(({ away }) => !away);
    return latest?.levels ?? now;
  },
  read: ({ items }, id, raw) =>
    items.some((item) => item.id === id) && (typeof raw === 'number' || typeof raw === 'string')
      ? readLevel(raw)
      : undefined,
  lines(data, id, level) {
    const item = data.items.find((one) => one.id === id);
    return [words.level(level, item?.low ?? data.low, item?.high ?? data.high)];
  },
  apart: (mine, theirs) => {
    const distance = Math.abs(mine - theirs);
    return distance >= 2 ? 2 : distance === 1 ? 1 : 0;
  },
};
