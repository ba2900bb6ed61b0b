import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { gallery } from './gallery.ts';

function routesOf({ hooks }: AstroIntegration): string[] {
  const routes: string[] = [];
  const injectRoute = ({ pattern }: { pattern: string }) => routes.push(pattern);
  void hooks['astro:config:setup']?.({ injectRoute } as never);
  return routes;
}

test('the gallery is there for whoever asks for it, and not in the published course', () => {
  expect(routesOf(gallery(true))).toEqual(['/gallery/[...kind]']);
  expect(routesOf(gallery(false))).toEqual([]);
});
