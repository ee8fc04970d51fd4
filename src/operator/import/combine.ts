import { channelsOf } from '../channelsOf.ts';
import { isWithheld } from '../../features/contacts/record/publicPart.ts';
import {
  type Contact,
  type ContactFile,
  contactSchema,
} from '../../features/contacts/record/schema.ts';
import type { Cleaning } from './cleaning/cleaningRules.ts';
import type { ImportProblem } from './codes.ts';
import type { Merge } from './merge/groupDrafts.ts';
import type { Draft } from './intake.ts';
import { findUnmatched } from './merge/findUnmatched.ts';
import { merge } from './merge/merge.ts';
import type { SourcedDraft } from './merge/sourcedDraft.ts';
import { type Aliases, NO_ALIASES } from './readAliases.ts';
import type { Kept } from './readKept.ts';
import type { Conflict, Prefer } from './merge/resolveConflict.ts';

/** What one file has brought. */
export interface Brought {
  file: string;
  drafts: Draft[];
  sample: boolean;
  rejected: number;
  problems: ImportProblem[];
  /** Each application of a cleaning rule, in the order of the rows. */
  cleaned: Cleaning[];
}

export interface Combined {
  file: ContactFile;
  problems: ImportProblem[];
  cleaned: Cleaning[];
  merges: Merge[];
  conflicts: Conflict[];
  counts: {
    /** Rows or records in the files: always the sum of the next two. */
    rows: number;
    imported: number;
    rejected: number;
    /** Records that the file to write held before. */
    kept: number;
    contacts: number;
    /** Channels whose name, email and phone a default build does not publish. */
    partnerChannels: number;
  };
}

/** Merges what files have brought with what the file to write held. */
export function combine(
  brought: readonly Brought[],
  {
    kept = { sample: false, drafts: [] },
    aliases = NO_ALIASES,
    prefer = 'newer',
  }: { kept?: Kept | undefined; aliases?: Aliases | undefined; prefer?: Prefer | undefined } = {},
): Combined {
  const drafts: SourcedDraft[] = [];
  for (const draft of kept.drafts) drafts.push({ ...draft, order: drafts.length });
  for (const { file, drafts: some } of brought) {
    for (const draft of some) {
      drafts.push({ ...draft, file, isKept: false, order: drafts.length });
    }
  }
  const imported = drafts.length - kept.drafts.length;
  const { contacts, merges, conflicts, problems } = merge(drafts, { aliases, prefer });
  const sample = kept.sample || brought.some((one) => one.sample);
  // In place, so that only one copy of a large list exists at a time.
  for (const [at, contact] of contacts.entries()) contacts[at] = tidy(contact);
  const file: ContactFile = { sample, contacts };
  const rejected = brought.reduce((sum, one) => sum + one.rejected, 0);
  return {
    file,
    problems: [
      ...brought.flatMap((one) => one.problems),
      ...problems,
      ...findUnmatched(drafts, aliases),
    ],
    cleaned: brought.flatMap((one) => one.cleaned),
    merges,
    conflicts,
    counts: {
      rows: imported + rejected,
      imported,
      rejected,
      kept: kept.drafts.length,
      contacts: contacts.length,
      partnerChannels: contacts.reduce((sum, contact) => sum + countPartnerChannels(contact), 0),
    },
  };
}

/**
 * The record as the file holds it: held to the schema, its fields in that order. By way of JSON,
 * which leaves out the fields that are undefined.
 */
function tidy(contact: Contact): Contact {
  return contactSchema.parse(JSON.parse(JSON.stringify(contact)));
}

function countPartnerChannels(contact: Contact): number {
  return channelsOf(contact).filter(({ channel }) => isWithheld(channel)).length;
}
