/** Puts CSS on the page, once: sheets that come with what they are for. */
const added = new Set<string>();

export function addSheet(css: string): void {
  if (added.has(css)) return;
  added.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
