/** The whole picture, for a file: who and when, then each part below the other. Pure. */
import { way as words } from '../words/en/way.ts';
import { between, type Mark, moved, type Panel, round, textLines, widths } from './marks.ts';
import type { Picture } from './svg.ts';
import type { WayData } from './way-data.ts';

const margin = 44;

/**
 * @param name As the learner wants it to stand there; '' for none.
 * @param today As `2026-11-30`.
 */
export function sheetOf(data: WayData, panels: readonly Panel[], name: string, today: string): Picture {
  const inner = widths.sheet;
  const marks: Mark[] = [];
  let y = margin;
  const put = (some: { readonly marks: readonly Mark[]; readonly height: number }) => {
    marks.push(...moved(some.marks, margin, y));
    y += some.height;
  };
  put(
    textLines(name || words.title, { x: 0, y: 30, width: inner, size: 36, line: 44 }, { letters: 'heading' }),
  );
  const under = name ? `${words.title} · ${words.made(data.title, today)}` : words.made(data.title, today);
  put(textLines(under, { x: 0, y: 18, width: inner, size: 16, line: 22 }, { tone: 'soft' }));
  for (const { title, sum, draw } of panels) {
    y += 26;
    marks.push({ path: `M${margin} ${round(y)}h${inner}`, part: 'tread' });
    y += 12;
    put(textLines(title, { x: 0, y: 22, width: inner, size: 24, line: 32 }, { letters: 'heading' }));
    put(textLines(sum, { x: 0, y: 16, width: inner, size: 16, line: 22 }));
    for (const [index, piece] of draw('sheet').entries()) {
      y += index ? between : 10;
      put(piece);
    }
  }
  y += 22;
  put(textLines(words.own, { x: 0, y: 14, width: inner, size: 14, line: 18 }, { tone: 'soft' }));
  return {
    title: `${name ? `${name}: ` : ''}${words.title}. ${words.made(data.title, today)}`,
    said: panels.map(({ title, sum, said }) => `${title}. ${sum} ${said}`.trim()).join(' '),
    language: data.language,
    width: inner + 2 * margin,
    height: Math.ceil(y + margin - 14),
    marks,
  };
}
