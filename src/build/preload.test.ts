import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { withoutPreloads } from './preload.ts';

const bare = (script: string) => withoutPreloads(script, parseSync('a.js', script).program);
const list = 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./a.js"])))=>i.map(i=>d[i]);';

test('a script that comes with every page loads later ones without announcing what they need', () => {
  const script = `${list}let f=()=>p(()=>import("./a.js").then(e=>e.go(),()=>{}),__vite__mapDeps([0]),import.meta.url);`;
  expect(bare(script)).toBe('let f=()=>import("./a.js").then(e=>e.go(),()=>{});');
});

test('also where names are picked from what comes', () => {
  const script =
    'p(async()=>{let{a:e}=await import(`./a.js`);return{a:e}},[],import.meta.url).then(({a})=>a(1));';
  expect(bare(script)).toBe('import(`./a.js`).then(({a})=>a(1));');
});

test('everything else stays as it is', () => {
  const script = 'x(1,2,import.meta.env);import("./b.js");new URL("c",import.meta.url);';
  expect(bare(script)).toBe(script);
});

test('a list that is still asked for stops the build', () => {
  expect(() => bare(`${list}x(__vite__mapDeps([0]));`)).toThrow('bundler');
});
