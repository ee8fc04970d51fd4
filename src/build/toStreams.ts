import type { Content } from '../editor/content.ts';
import { citingBySource } from '../editor/crosschecks/citingOf.ts';
import { publicPart } from '../features/contacts/record/publicPart.ts';
import { citationsOf } from '../features/guides/model/citations.ts';
import type { GuideText } from '../features/guides/model/guideText.ts';
import { linkTarget } from '../features/guides/model/linkTarget.ts';
import type { Guide } from '../features/guides/model/readGuide.ts';
import { hashesById } from '../features/translations/hashesById.ts';
import type { Audience } from '../platform/vocabulary.ts';

/** What Astro is handed: the entries of each collection, by their ids. */
export type Streams = Record<string, Readonly<Record<string, unknown>>>;

/** What the watcher of files is told when an edit has been checked, with the streams as they are now. */
export const STREAMS_CHANGED = 'streams-changed';

/**
 * The checked content as collections. What a public build must not hold is taken out here, before
 * any page, index or search can see it.
 * @param audience whom the build is for; without one there are no contacts
 */
export function toStreams(content: Content, audience: Audience | undefined): Streams {
  const { tree, retired, changes, duties, glossary, everyday, categories, site } = content;
  const { sources = {}, reviewed = {}, contacts, guides } = content;
  const citing = Object.entries(citingBySource(content)).map(([source, by]) => [source, { by }]);
  const published =
    audience === undefined
      ? []
      : (contacts?.contacts ?? []).map((contact) => [
          contact.id,
          audience === 'partner' ? contact : publicPart(contact),
        ]);
  return {
    sources,
    reviewed,
    // One entry each: these are asked for whole.
    ...whole({ tree, retired, changes, duties, glossary, everyday, categories, site }),
    citing: Object.fromEntries(citing),
    guideHashes: hashesById(guides),
    guideTexts: Object.fromEntries(guides.map((guide) => [idOf(guide), textOf(guide)])),
    contactFile: { contacts: { sample: contacts?.sample ?? false, audience } },
    contacts: Object.fromEntries(published),
  };
}

function idOf({ locale, id }: Guide): string {
  return `${locale}/${id}`;
}

function textOf({ tags, links, outline, pieces }: Guide): GuideText {
  return {
    citations: citationsOf(tags),
    links: links.flatMap(({ value }) => linkTarget(value) ?? []),
    outline,
    pieces,
  };
}

function whole(values: Readonly<Record<string, unknown>>): Streams {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === undefined ? {} : { [name]: value },
    ]),
  );
}
