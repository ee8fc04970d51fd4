import type { Hit } from '../contacts/hit.ts';
import type { GuidanceHit } from '../guidance/createGuidanceSearch.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { contactPath } from '../../../platform/i18n/url.ts';
import { ContactOption } from './ContactOption.tsx';
import { GuidanceOption } from './GuidanceOption.tsx';
import type { Group } from './Listbox.tsx';
import type { Settled } from './settle.ts';

interface Shown {
  isSample: boolean;
  locale: Locale;
  ui: Ui;
}

/** What was found as groups, contacts and guidance in the order that was settled. */
export function toGroups({ order, contacts, guidance }: Settled, shown: Shown): Group[] {
  return order.flatMap((part) =>
    part === 'contacts'
      ? contactGroup(contacts.status === 'done' ? contacts.hits : [], shown)
      : guidanceGroups(guidance.status === 'done' ? guidance.hits : [], shown.ui),
  );
}

function contactGroup(hits: readonly Hit[], shown: Shown): Group[] {
  if (hits.length === 0) return [];
  const options = hits.map((hit) => ({
    href: contactPath(shown.locale, hit.entry, hit.entry.channels.support && 'support'),
    contact: hit.entry.id,
    body: <ContactOption hit={hit} {...shown} />,
  }));
  return [{ id: 'contacts', heading: shown.ui.field.groups.contacts, options }];
}

/** A group for each kind, the one with the best hit first. */
export function guidanceGroups(hits: readonly GuidanceHit[], ui: Ui): Group[] {
  return [...Map.groupBy(hits, ({ entry }) => entry.kind)].map(([kind, found]) => ({
    id: kind,
    heading: ui.field.groups[kind],
    options: found.map((hit) => ({
      href: hit.entry.path,
      body: <GuidanceOption {...{ hit, ui }} />,
    })),
  }));
}
