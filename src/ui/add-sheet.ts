/** Sheets that come with the script that needs them: no page carries one that is not used there. */
const added = new Set<string>();

/** Puts CSS on the page, once. As a sheet made by a script, since the page's policy refuses a style that is put in. */
export function addSheet(css: string): void {
  if (added.has(css)) return;
  added.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
