import type { Combined } from '../import/combine.ts';

/** The end of an import: what came in, what became of it, and what to do next. */
export function summarizeImport(
  { counts, merges, conflicts }: Combined,
  {
    read,
    out,
    isUnchanged,
  }: {
    /** What was read, a line each. */
    read: readonly string[];
    /** Where the contacts were written; null when they were not. */
    out: string | null;
    isUnchanged: boolean;
  },
): string {
  const held = counts.kept === 0 ? '' : `; ${counts.kept} were there before`;
  return [
    '',
    ...read,
    `Rows in: ${counts.rows}, imported ${counts.imported}, rejected ${counts.rejected}.`,
    `Contacts out: ${counts.contacts}${held}.`,
    `Spellings merged: ${countByRule(merges)}.`,
    `Conflicts: ${conflicts.length}; ${conflicts.filter(({ changes }) => changes).length} of them changed what was there before.`,
    describeAudience(counts.partnerChannels),
    ...describeNext(out, isUnchanged, counts.partnerChannels),
  ].join('\n');
}

function countByRule(merges: Combined['merges']): string {
  const byRule = Map.groupBy(merges, ({ rule }) => rule);
  const counts = [...byRule].map(([rule, same]) => `${same.length} by ${rule}`);
  return counts.length === 0 ? 'none' : counts.join(', ');
}

function describeAudience(count: number): string {
  return count === 0
    ? 'No channel is for partners only.'
    : `${count} ${count === 1 ? 'channel is' : 'channels are'} for partners only: a default build does not publish their name, email and phone.`;
}

function describeNext(out: string | null, isUnchanged: boolean, partnerChannels: number): string[] {
  if (out === null) return ['Nothing was written.'];
  const build = `CONTACTS=${out} npm run build`;
  return [
    isUnchanged ? `${out} is as it was.` : `Written to ${out}.`,
    `Build with it: ${build}`,
    ...(partnerChannels === 0
      ? []
      : [`With all channels, for partners: AUDIENCE=partner ${build}`]),
  ];
}
