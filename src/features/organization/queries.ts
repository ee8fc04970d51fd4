import { getEntry } from 'astro:content';
import type { Site } from './schema.ts';

/** The operator's data; the gate has made sure that it is there. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('the site stream is empty: the gate did not run');
  return entry.data;
}
