import type { ChannelId } from '../../../platform/vocabulary.ts';
import type { Channel } from '../../../features/contacts/record/schema.ts';
import { type ProductChannel, collectChannels } from './collectChannels.ts';
import type { ProductGroup } from './mergeProducts.ts';
import { pickForPublisher } from './pickForPublisher.ts';
import type { SourcedDraft } from './sourcedDraft.ts';
import { dateOf } from './sourcedValue.ts';
import { type Conflict, type MergeContext, shown } from './resolveConflict.ts';
import { type Open, restrict } from '../restrict.ts';
import {
  type SourcedChannel,
  differences,
  lacking,
  mergeParts,
  mergeSources,
} from './sourcedChannel.ts';

/**
 * The publisher's channel of one kind, and that of each product which is reached elsewhere. Rows
 * that name products count for these; records, rows without a product, and all rows of a publisher
 * with a single product count for the publisher. The publisher's channel is the record's, else the
 * one of most products; what products say otherwise stays with them, so that no address is lost.
 */
export function mergeChannel(
  id: ChannelId,
  drafts: readonly SourcedDraft[],
  groups: readonly ProductGroup[],
  context: MergeContext,
): { channel?: Channel; own: Map<ProductGroup, Channel> } {
  const { records, general, products, all } = collectChannels(id, drafts, groups, context);
  const base = mergeSources(records, id, { ...context, report: () => undefined });
  const { parts, overruled } = agree(id, { base, general, products }, context);
  const common: Open = { field: id, parts, audiences: general.map(({ audience }) => audience) };
  const apart = new Map<ProductGroup, Open>();
  for (const product of products) {
    const { channel, audiences, field, group, hasOwn } = product;
    if (channel === undefined) continue;
    const isOwn = hasOwn || (!overruled.has(product) && lacking(channel.parts, parts).length > 0);
    if (isOwn) apart.set(group, { field, parts: channel.parts, audiences });
    else common.audiences.push(...audiences);
  }
  const open = [...(common.audiences.length > 0 ? [common] : []), ...apart.values()];
  const channels = restrict(open, all, context);
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
 * lost one of its parts keeps a channel of its own, and one that was overruled counts after all when
 * the publisher's channel has become what it says.
 */
function agree(
  id: ChannelId,
  {
    base,
    general,
    products,
  }: { base: SourcedChannel | undefined; general: SourcedChannel[]; products: ProductChannel[] },
  context: MergeContext,
): { parts: SourcedChannel['parts']; overruled: Set<ProductChannel> } {
  const reinstated = new Set<ProductChannel>();
  const separate = new Set<ProductChannel>();
  for (;;) {
    const conflicts: Conflict[] = [];
    const trial: MergeContext = { ...context, report: (conflict) => conflicts.push(conflict) };
    const overruled = new Set(
      products.filter((product) => !reinstated.has(product) && isOverruled(product, base, trial)),
    );
    const eligible = products.filter(
      (one) => !one.hasOwn && !separate.has(one) && !overruled.has(one),
    );
    const chosen = pickForPublisher(eligible, products, base);
    const channels = chosen.flatMap(({ channel }) => channel ?? []);
    const parts = mergeParts([...general, ...channels], id, trial);
    const contradicts = ({ channel }: ProductChannel) =>
      channel !== undefined && differences(channel.parts, parts).length > 0;
    const lost = chosen.filter(contradicts);
    const agreed = [...overruled].filter((product) => !contradicts(product));
    for (const product of lost) separate.add(product);
    for (const product of agreed) reinstated.add(product);
    if (lost.length > 0 || agreed.length > 0) continue;
    for (const product of separate) reportOwn(product, parts, trial);
    for (const product of overruled) reportOverruled(product, { parts, base }, trial);
    conflicts.forEach(context.report);
    return { parts, overruled };
  }
}

/**
 * Whether a product that the record knows, without a channel of its own, stays with the record's
 * though rows say otherwise: when that was verified later, or is preferred.
 */
function isOverruled(
  { inherits, hasOwn, channel, field }: ProductChannel,
  base: SourcedChannel | undefined,
  context: MergeContext,
): boolean {
  if (base === undefined || channel === undefined || !inherits || hasOwn) return false;
  if (differences(channel.parts, base.parts).length === 0) return false;
  if (context.prefer === 'kept') return true;
  if (context.prefer === 'newer' && dateOf(base.audience) > dateOf(channel.audience)) return true;
  reportOwn({ channel, field }, base.parts, context);
  return false;
}

/** Tells what rows say of a product that stays with the publisher's channel. */
function reportOverruled(
  { channel, field }: ProductChannel,
  { parts, base }: { parts: SourcedChannel['parts']; base: SourcedChannel | undefined },
  { publisher, prefer, report }: MergeContext,
): void {
  if (channel === undefined || base === undefined) return;
  const rule = prefer === 'kept' ? 'prefer-kept' : 'newer-verified';
  for (const part of lacking(channel.parts, parts)) {
    const other = channel.parts[part];
    if (other === undefined) continue;
    const kept = shown(parts[part] ?? { value: '', origin: base.audience.origin });
    const path = `${field}.${part}`;
    report({ publisher, field: path, kept, other: shown(other), rule, changes: false });
  }
}

/** Tells what a product keeps though the publisher's channel says otherwise. */
function reportOwn(
  { channel, field }: Pick<ProductChannel, 'channel' | 'field'>,
  parts: SourcedChannel['parts'],
  { publisher, report }: MergeContext,
): void {
  for (const part of channel === undefined ? [] : differences(channel.parts, parts)) {
    const [kept, other] = [channel?.parts[part], parts[part]];
    if (kept === undefined || other === undefined) continue;
    report({
      publisher,
      field: `${field}.${part}`,
      kept: shown(kept),
      other: shown(other),
      rule: 'names-product',
      changes: other.origin.isKept,
    });
  }
}
