import type { ChannelId } from '../../../platform/vocabulary.ts';
import type { Channel } from '../../../features/contacts/record/schema.ts';
import { type Speaker, listen } from './listen.ts';
import type { ProductGroup } from './mergeProducts.ts';
import { pickForPublisher } from './pickForPublisher.ts';
import type { Placed } from './placed.ts';
import { dateOf } from './said.ts';
import { type Conflict, type Court, shown } from './resolveConflict.ts';
import { type Open, restrict } from '../restrict.ts';
import { type Voice, differences, lacking, settleParts, settleVoices } from './voices.ts';

/**
 * The publisher's channel of one kind, and that of each product which is reached elsewhere. Rows
 * that name products speak for these; records, rows without a product, and all rows of a publisher
 * with a single product speak for the publisher. The publisher's channel is the record's, else the
 * one of most products; what products say otherwise stays with them, so that no address is lost.
 */
export function mergeChannel(
  id: ChannelId,
  drafts: readonly Placed[],
  groups: readonly ProductGroup[],
  court: Court,
): { channel?: Channel; own: Map<ProductGroup, Channel> } {
  const { records, general, speakers, all } = listen(id, drafts, groups, court);
  const base = settleVoices(records, id, { ...court, report: () => undefined });
  const { parts, overruled } = agree(id, { base, general, speakers }, court);
  const common: Open = { field: id, parts, audiences: general.map(({ audience }) => audience) };
  const apart = new Map<ProductGroup, Open>();
  for (const speaker of speakers) {
    const { voice, audiences, field, group, isApart } = speaker;
    if (voice === undefined) continue;
    const isOwn = isApart || (!overruled.has(speaker) && lacking(voice.parts, parts).length > 0);
    if (isOwn) apart.set(group, { field, parts: voice.parts, audiences });
    else common.audiences.push(...audiences);
  }
  const open = [...(common.audiences.length > 0 ? [common] : []), ...apart.values()];
  const channels = restrict(open, all, court);
  const own = new Map<ProductGroup, Channel>();
  for (const [group, one] of apart) {
    const channel = channels.get(one);
    if (channel !== undefined) own.set(group, channel);
  }
  const channel = channels.get(common);
  return { own, ...(channel === undefined ? {} : { channel }) };
}

/**
 * Goes round until the publisher's parts contradict nobody who helped to make them: a product that
 * lost one of its parts speaks for itself only, and one that was overruled is heard after all when
 * the publisher's channel has become what it says.
 */
function agree(
  id: ChannelId,
  { base, general, speakers }: { base: Voice | undefined; general: Voice[]; speakers: Speaker[] },
  court: Court,
): { parts: Voice['parts']; overruled: Set<Speaker> } {
  const pardoned = new Set<Speaker>();
  const beaten = new Set<Speaker>();
  for (;;) {
    const conflicts: Conflict[] = [];
    const trial: Court = { ...court, report: (conflict) => conflicts.push(conflict) };
    const overruled = new Set(
      speakers.filter((speaker) => !pardoned.has(speaker) && isOverruled(speaker, base, trial)),
    );
    const free = speakers.filter((one) => !one.isApart && !beaten.has(one) && !overruled.has(one));
    const heard = pickForPublisher(free, speakers, base);
    const voices = heard.flatMap(({ voice }) => voice ?? []);
    const parts = settleParts([...general, ...voices], id, trial);
    const contradicts = ({ voice }: Speaker) =>
      voice !== undefined && differences(voice.parts, parts).length > 0;
    const lost = heard.filter(contradicts);
    const agreed = [...overruled].filter((speaker) => !contradicts(speaker));
    for (const speaker of lost) beaten.add(speaker);
    for (const speaker of agreed) pardoned.add(speaker);
    if (lost.length > 0 || agreed.length > 0) continue;
    for (const speaker of beaten) reportOwn(speaker, parts, trial);
    for (const speaker of overruled) reportOverruled(speaker, { parts, base }, trial);
    conflicts.forEach(court.report);
    return { parts, overruled };
  }
}

/**
 * Whether a product that the record knows, without a channel of its own, stays with the record's
 * though rows say otherwise: when that was verified later, or is preferred.
 */
function isOverruled(
  { isHeir, isApart, voice, field }: Speaker,
  base: Voice | undefined,
  court: Court,
): boolean {
  if (base === undefined || voice === undefined || !isHeir || isApart) return false;
  if (differences(voice.parts, base.parts).length === 0) return false;
  if (court.prefer === 'kept') return true;
  if (court.prefer === 'newer' && dateOf(base.audience) > dateOf(voice.audience)) return true;
  reportOwn({ voice, field }, base.parts, court);
  return false;
}

/** Tells what rows say of a product that stays with the publisher's channel. */
function reportOverruled(
  { voice, field }: Speaker,
  { parts, base }: { parts: Voice['parts']; base: Voice | undefined },
  { publisher, prefer, report }: Court,
): void {
  if (voice === undefined || base === undefined) return;
  const rule = prefer === 'kept' ? 'prefer-kept' : 'newer-verified';
  for (const part of lacking(voice.parts, parts)) {
    const other = voice.parts[part];
    if (other === undefined) continue;
    const kept = shown(parts[part] ?? { value: '', by: base.audience.by });
    const path = `${field}.${part}`;
    report({ publisher, field: path, kept, other: shown(other), rule, changes: false });
  }
}

/** Tells what a product keeps though the publisher's channel says otherwise. */
function reportOwn(
  { voice, field }: Pick<Speaker, 'voice' | 'field'>,
  parts: Voice['parts'],
  { publisher, report }: Court,
): void {
  for (const part of voice === undefined ? [] : differences(voice.parts, parts)) {
    const [kept, other] = [voice?.parts[part], parts[part]];
    if (kept === undefined || other === undefined) continue;
    report({
      publisher,
      field: `${field}.${part}`,
      kept: shown(kept),
      other: shown(other),
      rule: 'names-product',
      changes: other.by.isKept,
    });
  }
}
