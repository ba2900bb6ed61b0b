/** Hands a file to the browser to save. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click; a minute is enough for the slowest dialog that asks where to.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
