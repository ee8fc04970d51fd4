import type { Channel } from '../../features/contacts/record/schema.ts';
import type { SourcedValue } from './merge/sourcedValue.ts';
import { type MergeContext, resolveAudience } from './merge/resolveConflict.ts';
import { type SourcedChannel, toChannel } from './merge/sourcedChannel.ts';

type Audience = SourcedValue<Channel['audience']>;

/** A channel whose audience is to be found. */
export interface Open {
  /** Path of the channel, for reports. */
  field: string;
  parts: SourcedChannel['parts'];
  /** What those say who made it. */
  audiences: Audience[];
}

/**
 * Channels with their audiences: the strictest of those who made each, and of everybody else who says
 * one of its addresses. What one row keeps to partners is never published under another product.
 * Goes round until no channel makes another one stricter.
 * @param all this kind of channel, by every source
 */
export function restrict(
  open: readonly Open[],
  all: readonly SourcedChannel[],
  context: MergeContext,
): Map<Open, Channel> {
  const silent: MergeContext = { ...context, report: () => undefined };
  const secrets = new Map<string, Audience[]>();
  let isNew = true;
  const keep = (parts: SourcedChannel['parts'], audience: Audience) => {
    if (audience.value !== 'partner') return;
    for (const address of [parts.email, parts.phone]) {
      if (address === undefined) continue;
      const before = secrets.get(address.value) ?? [];
      if (before.some(({ origin }) => origin.isKept === audience.origin.isKept)) continue;
      secrets.set(address.value, [...before, audience]);
      isNew = true;
    }
  };
  const audiencesOf = ({ parts, audiences }: Open) => [
    ...audiences,
    ...[parts.email, parts.phone].flatMap((address) =>
      address === undefined ? [] : (secrets.get(address.value) ?? []),
    ),
  ];
  for (const { parts, audience } of all) keep(parts, audience);
  while (isNew) {
    isNew = false;
    for (const one of open) keep(one.parts, resolveAudience(audiencesOf(one), one.field, silent));
  }
  return new Map(
    open.map((one) => {
      const { value } = resolveAudience(audiencesOf(one), `${one.field}.audience`, context);
      return [one, toChannel(one.parts, value)];
    }),
  );
}
