/** The light theme's tokens in sRGB: a printed sheet has no dark side, and PDF knows no OKLCH. */
import { light } from 'virtual:look';

export const colours = {
  sheet: light.sheet,
  ground: light.ground1,
  line: light.line,
  ink: light.ink,
  inkSoft: light['ink-soft'],
  accent: light.accent,
  tread: light.tread,
} as const;
