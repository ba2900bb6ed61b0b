/** How each part looks where no stylesheet is: in files. On a page `way.css` says it. */
import { light } from 'virtual:look';
import type { Part, Tone } from './marks.ts';

const { accent, alert, done, edge, ground1, ground2, ground3, ink, sheet, tread } = light;

export interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
}

export const looks: Readonly<Record<Part, Look>> = {
  empty: { fill: ground2 },
  'to-come': { fill: ground1 },
  begun: { fill: sheet },
  done: { fill: done },
  tread: { stroke: tread, width: 2.5, round: true },
  'tread-begun': { stroke: alert, width: 4, round: true },
  hair: { stroke: ground3, width: 1.5 },
  thin: { stroke: edge, width: 1.5 },
  join: { stroke: edge, width: 2 },
  'join-loose': { stroke: edge, width: 2, dash: [2, 4] },
  disc: { fill: ink },
  open: { fill: sheet, stroke: edge, width: 1.5 },
  ring: { stroke: accent, width: 2.5 },
  from: { fill: sheet, stroke: tread, width: 2 },
  up: { stroke: tread, width: 3.5 },
  down: { stroke: alert, width: 3.5, dash: [7, 5] },
  same: { stroke: edge, width: 1.5 },
  sign: { fill: tread },
  'sign-open': { fill: sheet, stroke: tread, width: 2 },
  flag: { fill: alert },
  ground: { stroke: tread, width: 2.5, round: true },
};

export const tones: Readonly<Record<Tone, string>> = {
  ink,
  soft: light['ink-soft'],
  'on-done': light['on-done'],
};
