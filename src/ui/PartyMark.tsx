import { Building2, Grid2x2, Layers, Plug, UserCheck } from 'lucide-preact';
import type { Party } from '../platform/vocabulary.ts';

export const PARTY_ICONS = {
  isv: Plug,
  partner: UserCheck,
  provider: Layers,
  microsoft: Grid2x2,
  customer: Building2,
} satisfies Record<Party, unknown>;

/** The constant mark of a party: color, icon and word together, never color alone. */
export function PartyMark({ party, word }: { party: Party; word: string }) {
  const Icon = PARTY_ICONS[party];
  return (
    <span class={`party party-${party}`}>
      <Icon size="1em" aria-hidden="true" />
      {word}
    </span>
  );
}
