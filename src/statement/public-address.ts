/**
 * The address of PATH (from the site's root) if others could open it: not on this computer alone, nor inside another
 * site, which may be a learning platform that asks who you are.
 */
export function publicAddress(path: string): string | undefined {
  const { protocol, hostname, href } = location;
  if (protocol !== 'https:' || window.top !== window || /^(localhost|127\.|\[)/.test(hostname))
    return undefined;
  return new URL(`${document.documentElement.dataset['root'] ?? '../'}${path}`, href).href;
}
