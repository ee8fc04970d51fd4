import { getEntry } from 'astro:content';
import type { Glossary } from './schema.ts';

/** The glossary, by id. */
export async function getGlossary(): Promise<Glossary> {
  return (await getEntry('glossary', 'glossary'))?.data ?? {};
}
