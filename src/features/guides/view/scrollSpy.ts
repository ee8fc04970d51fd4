/**
 * Marks in the contents the section that is being read: the last one whose heading has passed the
 * upper third of the window, or the first. Without script the contents simply mark nothing.
 */
const wide = [...document.querySelectorAll<HTMLAnchorElement>('.side .wide a[href^="#"]')].map(
  (link) => ({ link, id: decodeURIComponent(link.hash.slice(1)) }),
);
const headings = wide.flatMap(({ id }) => document.getElementById(id) ?? []);

function mark(): void {
  const line = innerHeight / 3;
  const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
  // A short last section never reaches the line.
  const current = (atEnd ? headings.at(-1) : passed.at(-1)) ?? headings[0];
  for (const { link, id } of wide) {
    if (id === current?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

// Once a frame at the most: scrolling fires far more often.
let isWaiting = false;
function markSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    mark();
  });
}

if (headings.length > 0) {
  addEventListener('scroll', markSoon, { passive: true });
  addEventListener('resize', markSoon);
  mark();
}

export {};
