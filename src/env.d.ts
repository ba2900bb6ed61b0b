/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the lesson that is being rendered has named so far; `[slug].astro` sets it. */
    lesson: {
      references: ReadonlyMap<string, import('./course/schema.ts').Reference>;
      terms: ReadonlyMap<string, import('./course/schema.ts').Term>;
      cited: Map<string, number>;
      explained: Set<string>;
      figures: Set<string>;
    };
  }
}
