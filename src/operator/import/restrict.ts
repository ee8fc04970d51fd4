import type { Channel } from '../../features/contacts/record/schema.ts';
import type { Said } from './merge/said.ts';
import { type Court, settleAudience } from './merge/resolveConflict.ts';
import { type Voice, toChannel } from './merge/voices.ts';

type Audience = Said<Channel['audience']>;

/** A channel whose audience is to be found. */
export interface Open {
  /** Path of the channel, for reports. */
  field: string;
  parts: Voice['parts'];
  /** What those say who made it. */
  audiences: Audience[];
}

/**
 * Channels with their audiences: the strictest of those who made each, and of everybody else who says
 * one of its addresses. What one row keeps to partners is never published under another product.
 * Goes round until no channel makes another one stricter.
 * @param all every voice that is raised about this kind of channel
 */
export function restrict(
  open: readonly Open[],
  all: readonly Voice[],
  court: Court,
): Map<Open, Channel> {
  const silent: Court = { ...court, report: () => undefined };
  const secrets = new Map<string, Audience[]>();
  let isNew = true;
  const keep = (parts: Voice['parts'], audience: Audience) => {
    if (audience.value !== 'partner') return;
    for (const said of [parts.email, parts.phone]) {
      if (said === undefined) continue;
      const before = secrets.get(said.value) ?? [];
      if (before.some(({ by }) => by.isKept === audience.by.isKept)) continue;
      secrets.set(said.value, [...before, audience]);
      isNew = true;
    }
  };
  const heard = ({ parts, audiences }: Open) => [
    ...audiences,
    ...[parts.email, parts.phone].flatMap((said) =>
      said === undefined ? [] : (secrets.get(said.value) ?? []),
    ),
  ];
  for (const { parts, audience } of all) keep(parts, audience);
  while (isNew) {
    isNew = false;
    for (const one of open) keep(one.parts, settleAudience(heard(one), one.field, silent));
  }
  return new Map(
    open.map((one) => {
      const { value } = settleAudience(heard(one), `${one.field}.audience`, court);
      return [one, toChannel(one.parts, value)];
    }),
  );
}
