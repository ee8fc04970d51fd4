import { getEntry } from 'astro:content';
import type { Duties } from './schema.ts';

/** The duties, in the order of their file. */
export async function getDuties(): Promise<Duties> {
  return (await getEntry('duties', 'duties'))?.data ?? {};
}
