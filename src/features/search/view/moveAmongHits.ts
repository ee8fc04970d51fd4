/**
 * Arrow keys go from the field through the result links and back; Escape returns to the field.
 * The results are plain links, so that every other key does what it does on any link.
 */
export function moveAmongHits(
  event: KeyboardEvent,
  root: HTMLElement,
  field: HTMLInputElement,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  const stops = [field, ...root.querySelectorAll<HTMLElement>('[data-hit]')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (event.key === 'Escape' && at > 0) {
    field.focus();
  } else if (at >= 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
