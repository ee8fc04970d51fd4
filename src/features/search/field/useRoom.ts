import { useEffect } from 'preact/hooks';

/** With less than this, in pixels, the field goes to the top of the screen. */
const LEAST = 220;
/** What stays free between the panel and the edges, in pixels. */
const GAP = 12;

/**
 * Keeps in `--room` of the panel how much of the screen is left for it below the field, above the
 * keyboard of a phone, which covers the page without making it smaller. By a style sheet of its own:
 * the policy of the site knows no style attributes.
 */
export function useRoom(panel: string, field: HTMLElement, isOpen: boolean): void {
  useEffect(() => {
    const screen = window.visualViewport;
    if (!isOpen || !screen) return;
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const room = (): number =>
      screen.offsetTop + screen.height - field.getBoundingClientRect().bottom - GAP;
    const fit = (): void => {
      sheet.replaceSync(`#${panel} { --room: ${Math.max(LEAST / 2, Math.floor(room()))}px }`);
    };
    const make = (): void => {
      if (room() < LEAST) field.scrollIntoView({ block: 'start', behavior: 'instant' });
      fit();
    };
    make();
    screen.addEventListener('resize', make);
    screen.addEventListener('scroll', fit);
    addEventListener('scroll', fit);
    return () => {
      screen.removeEventListener('resize', make);
      screen.removeEventListener('scroll', fit);
      removeEventListener('scroll', fit);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [isOpen]);
}
