import { readUrl } from './readUrl.ts';
import { type Reading, readLine } from './readValue.ts';

/** A document's title and address: "Guía de usuario https://…", or the address alone. */
export function readDocument(text: string): Reading<{ title: string; url: string }> {
  const [, before = '', address = text] = /^(.*?):?\s+(\S+)$/.exec(text) ?? [];
  const url = readUrl(address);
  if (!('value' in url)) return url;
  const title = readLine(before || fileNameOf(url.value));
  return 'value' in title ? { ...url, value: { title: title.value, url: url.value } } : title;
}

/** The last part of the path, else the host: what a reader would call a document without a title. */
function fileNameOf(url: string): string {
  const { pathname, hostname } = new URL(url);
  return pathname.split('/').findLast((part) => part !== '') ?? hostname;
}
