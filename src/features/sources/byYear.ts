import type { Source } from './schema.ts';

/**
 * Sources by the year of their document, oldest first, so that what is old shows; those without a
 * date come last. Within a year the order stays as it was.
 */
export function byYear<S extends { data: Pick<Source, 'dated'> }>(
  sources: readonly S[],
): { year: string | undefined; sources: S[] }[] {
  const years = [...new Set(sources.map(yearOf))].sort((a = '9999', b = '9999') =>
    a < b ? -1 : 1,
  );
  return years.map((year) => ({ year, sources: sources.filter((one) => yearOf(one) === year) }));
}

function yearOf({ data }: { data: Pick<Source, 'dated'> }): string | undefined {
  return data.dated?.slice(0, 4);
}
