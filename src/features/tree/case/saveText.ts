import type { Page } from '../model/page.ts';

/** Saves a text as a file of the reader's; nothing leaves the browser. */
export function saveText(text: string, page: Page): void {
  const id = 'outcome' in page ? page.outcome : `${page.question}-${page.option ?? ''}`;
  // Windows programs want its own line ends.
  const blob = new Blob([text.replaceAll('\n', '\r\n'), '\r\n'], {
    type: 'text/plain;charset=utf-8',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${id}.txt`;
  link.click();
  URL.revokeObjectURL(link.href);
}
