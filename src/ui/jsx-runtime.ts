/**
 * JSX by way of Preact's `h`, which every page with an activity carries anyway: Preact's own runtime is a second,
 * longer way of making the same nodes (about 150 bytes after brotli on each of these pages).
 */
import { type ComponentType, Fragment, h, type Key } from 'preact';

export { Fragment };

/** What the compiler turns `<Tag …props key={key} />` into. */
export function jsx(tag: string | ComponentType<object>, props: object, key?: Key) {
  return h(tag as string, key === undefined ? props : { ...props, key });
}
export { jsx as jsxs };
