import type { ChannelId } from '../../../platform/vocabulary.ts';
import type { ProductGroup } from './mergeProducts.ts';
import type { Placed } from './placed.ts';
import type { Court } from './resolveConflict.ts';
import { type Voice, settleVoices, toVoice } from './voices.ts';

/** A product of which something is said about a channel, or about which a record is silent. */
export interface Speaker {
  group: ProductGroup;
  /** Path of its channel, for reports. */
  field: string;
  voice?: Voice;
  /** Everybody's word about its audience. */
  audiences: Voice['audience'][];
  /** A record has given it a channel of its own. */
  isApart: boolean;
  /** A record has it without one, so that the publisher's counts for it. */
  isHeir: boolean;
}

/** Everything that is said about one channel of a publisher. */
export interface Hearing {
  /** What records say of the publisher. */
  records: Voice[];
  /** What stands for the publisher: records, rows without a product, all rows of a single one. */
  general: Voice[];
  speakers: Speaker[];
  /** Every voice, as it was raised. */
  all: Voice[];
}

/** Sorts what drafts say about a channel into what is said of the publisher and of its products. */
export function listen(
  id: ChannelId,
  drafts: readonly Placed[],
  groups: readonly ProductGroup[],
  court: Court,
): Hearing {
  const hasOwn = groups.some(({ said }) => said.some(({ value }) => value.channels?.[id]));
  const isSingle = groups.length === 1 && !hasOwn;
  const records: Voice[] = [];
  const general: Voice[] = [];
  const all: Voice[] = [];
  for (const draft of drafts) {
    const { contact } = draft;
    const channel = contact.channels[id];
    if (channel === undefined) continue;
    const isRecord = contact.id !== undefined;
    const voice = toVoice(channel, draft);
    all.push(voice);
    if (isRecord) records.push(voice);
    const namesNone = (contact.products ?? []).length === 0;
    if (isRecord || isSingle || namesNone) general.push(voice);
  }
  const speakers = groups.map((group): Speaker => {
    const voices: Voice[] = [];
    const field = `products.${group.name}.${id}`;
    const speaker: Speaker = { group, field, audiences: [], isApart: false, isHeir: false };
    for (const { value, by } of isSingle ? [] : group.said) {
      const own = value.channels?.[id];
      const isRecord = by.contact.id !== undefined;
      if (isRecord && own !== undefined) speaker.isApart = true;
      if (isRecord && own === undefined) speaker.isHeir = true;
      const channel = own ?? (isRecord ? undefined : by.contact.channels[id]);
      if (channel === undefined) continue;
      const voice = toVoice(channel, by);
      voices.push(voice);
      speaker.audiences.push(voice.audience);
      if (own !== undefined) all.push(voice);
    }
    const voice = settleVoices(voices, field, court);
    return voice === undefined ? speaker : { ...speaker, voice };
  });
  return { records, general, speakers, all };
}
