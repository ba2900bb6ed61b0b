import { describe, expect, test } from 'vitest';
import { pageOf } from './html.ts';
import { namesOfPage, namesOfScript, neededStyles } from './needed-styles.ts';

/** Of CSS what a page of HTML needs, whose script is SCRIPT. */
function needed(css: string, { html = '', script = '' }): string {
  const [page, scripted] = [namesOfPage(pageOf(html)), namesOfScript(script)];
  return neededStyles(css, { has: (name) => page.has(name) || scripted.has(name) });
}

describe('of its styles a page keeps', () => {
  test('what speaks of a class or a data attribute that it has', () => {
    const css = '.card{a:b}.tray{a:b}[data-way=board]{a:b}[data-skin]{a:b}';
    expect(needed(css, { html: '<p class="big card" data-way="one">' })).toBe(
      '.card{a:b}[data-way=board]{a:b}',
    );
  });

  test('what its scripts can draw: names that stand in them, also put together', () => {
    const css = '.tile{a:b}.slab2{a:b}.is-late{a:b}.left-end{a:b}.other3{a:b}[data-in-two]{a:b}';
    const script = `x('tile',\`slab\${n}\`,"is-"+state,\`\${side}-end\`);y.dataset.inTwo=1`;
    expect(needed(css, { script })).toBe(css.replace('.other3{a:b}', ''));
  });

  test('what is written into it for its scripts', () => {
    const html = '<script type="application/json">{"skin":"columns"}</script>';
    expect(needed('.columns{a:b}.stairs{a:b}', { html })).toBe('.columns{a:b}');
  });

  test('not what stands in its text only', () => {
    expect(needed('.take{a:b}', { html: '<p title="take">take</p>' })).toBe('');
  });

  test('of a list of selectors those that can be met, and of what is nested what its parent leaves', () => {
    const css = '.a,.b{x:y;& .c{x:y}.d &{x:y}}.e{& .a{x:y}}';
    expect(needed(css, { html: '<p class="a d">' })).toBe('.a{x:y;.d &{x:y}}');
  });

  test('whatever it cannot judge: elements, states, what stands in brackets', () => {
    const css = 'dialog[open]:hover{x:y}:root:not(.late) p{x:y}:is(.said,.told){x:y}#here::before{x:y}';
    expect(needed(css, {})).toBe(css);
  });

  test('of at-rules those that hold something, and all that have no block', () => {
    const css =
      '@layer one,two;@layer one{@media print{.gone{x:y}}}@font-face{font-family:F}@keyframes k{0%{x:y}}';
    expect(needed(css, {})).toBe('@layer one,two;@font-face{font-family:F}@keyframes k{0%{x:y}}');
  });

  test('the properties that something reads, and what those read', () => {
    const css = ':root{--a:var(--b);--b:1;--c:var(--d);--d:2;--e:3;--f:4}p{color:var(--a)}.q{color:var(--c)}';
    const kept = ':root{--a:var(--b);--b:1;--e:3;--f:4}p{color:var(--a)}';
    expect(needed(css, { html: '<path fill="var(--e)">', script: 'get("--f")' })).toBe(kept);
  });

  test('the same for two pages alike, and its own where they differ', () => {
    const css = '.a{x:y}.b{x:y}';
    expect(needed(css, { html: '<p class="a">' })).toBe('.a{x:y}');
    expect(needed(css, { html: '<p class="b">' })).toBe('.b{x:y}');
    expect(needed(css, { html: '<i class="a">' })).toBe('.a{x:y}');
  });
});
