import { createHash } from 'node:crypto';
import { assetPath } from '../i18n/url.ts';

/** A file that the islands fetch. Its name holds its content's hash, so it can be kept for ever. */
export interface PublishedFile {
  name: string;
  body: string;
}

/** A file of JSON. */
export function hashed(name: string, data: unknown): PublishedFile {
  const body = JSON.stringify(data);
  return { name: `${name}.${hashOf(body)}.json`, body };
}

/** The part of a file's name that tells one content from another. */
export function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 10);
}

/** The address of a published file, by its name. */
export function publishedPath(name: string): string {
  return assetPath(`data/${name}`);
}
