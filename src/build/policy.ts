/**
 * What holds on every page alike. The policy that each page carries in itself begins with it, and the hosts' header
 * files say it again: one list, so that the two never differ. Pure.
 */

/** Of the content security policy. A header can only narrow what a page's own policy allows, never widen it. */
export const everywhere: readonly string[] = [
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
];

/** Nothing leaves the site's own address. A launcher in a package talks with its platform, and no header file is for that. */
export const connects = "connect-src 'self'";
