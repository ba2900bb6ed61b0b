/**
 * Files dropped onto the page, as an extra: anywhere on it, since one that falls beside ZONE would otherwise take the
 * page's place. ZONE has `data-over` while they are held over it.
 */
export function onDrop(zone: HTMLElement, take: (dropped: DataTransfer) => void): void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    zone.dataset['over'] = '';
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) delete zone.dataset['over'];
  });
  document.addEventListener('drop', (event) => {
    delete zone.dataset['over'];
    if (!event.dataTransfer || !holdsFiles(event)) return;
    event.preventDefault();
    take(event.dataTransfer);
  });
}
