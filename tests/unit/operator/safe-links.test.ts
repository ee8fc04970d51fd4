import fc from 'fast-check';
import { type ComponentChild, type VNode, isValidElement } from 'preact';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/operator/import/importFile.ts';
import { readDocument } from '../../../src/operator/import/values/readDocument.ts';
import { readEmail } from '../../../src/operator/import/values/readEmail.ts';
import { readUrl } from '../../../src/operator/import/values/readUrl.ts';
import type { Reading } from '../../../src/operator/import/values/readValue.ts';
import { type Contact, contactSchema } from '../../../src/features/contacts/record/schema.ts';
import { contactsToEntries } from '../../../src/features/search/contacts/searchIndex.ts';
import { telLink } from '../../../src/platform/i18n/telLink.ts';
import { ui } from '../../../src/platform/i18n/ui.ts';
import { ChannelWay } from '../../../src/features/tree/case/ChannelWay.tsx';
import { WantedChannel } from '../../../src/features/search/view/WantedChannel.tsx';
import { siteSchema } from '../../../src/features/organization/schema.ts';
import { CHANNELS } from '../../../src/platform/vocabulary.ts';
import { runs } from '../runs.ts';

const audience = 'public' as const;

/** What must never stand in a link, each with the trick that it tries. */
const HOSTILE: [string, string][] = [
  ['javascript:alert(1)', 'a script'],
  ['JaVaScRiPt:alert(1)', 'capitals'],
  ['javascript://x.example/%0aalert(1)', 'a script that looks like a host'],
  ['java\nscript:alert(1)', 'a line break, which browsers drop'],
  ['java\tscript:alert(1)', 'a tab'],
  ['\u0001javascript:alert(1)', 'a control character in front, which browsers drop'],
  ['java\u0000script:alert(1)', 'a zero'],
  ['java\u200bscript:alert(1)', 'a zero-width space'],
  ['java\u00adscript:alert(1)', 'a soft hyphen'],
  ['  javascript:alert(1)', 'blanks in front'],
  ['javascript&colon;alert(1)', 'an entity for the colon'],
  ['javascript&#58;alert(1)', 'a number for the colon'],
  ['&#106;avascript:alert(1)', 'a number for a letter'],
  ['ｊavascript:alert(1)', 'a wide letter'],
  ['јavascript:alert(1)', 'a Cyrillic letter'],
  ['jаvascript：alert(1)', 'a wide colon'],
  ['mailto:javascript:alert(1)', 'behind another scheme'],
  ['data:text/html,<script>alert(1)</script>', 'a page of its own'],
  ['vbscript:msgbox(1)', 'an old script'],
  ['file:///etc/passwd', 'a file'],
  ['file://host.example/share', 'a file of another machine'],
  ['ftp://x.example/a', 'another service'],
  ['tftp://x.example/a', 'a scheme that is near http'],
  ['shttp://x.example/a', 'a scheme one letter from http'],
  ['ms-msdt:/id', 'a program of the machine'],
  ['blob:https://x.example/1', 'http behind another scheme'],
  ['view-source:https://x.example', 'http behind another scheme'],
  ['https://good.example@evil.example/', 'a user name that looks like a host'],
  ['https://good.example\\@evil.example/', 'the same, with a backslash'],
  ['https://x.example/"onclick="alert(1) b', 'a quote and white space'],
  ['һttps://x.example/', 'a Cyrillic letter in the right scheme'],
  ['https://x.example/\u202egpj', 'a direction that hides the ending'],
];

/** Everything of a contact that a page or an island makes a link of. */
function linksOf(contact: Contact): string[] {
  const channels = [contact, ...(contact.products ?? [])].flatMap((owner) =>
    Object.values(owner.channels ?? {}),
  );
  return [
    ...(contact.website === undefined ? [] : [contact.website]),
    ...(contact.documents ?? []).map(({ url }) => url),
    ...channels.flatMap(({ url, email, phone }) => [
      ...(url === undefined ? [] : [url]),
      ...(email === undefined ? [] : [`mailto:${email}`]),
      ...(phone === undefined ? [] : [telLink(phone)]),
    ]),
  ];
}

function valueOf<T>(reading: Reading<T>): T | undefined {
  return 'value' in reading ? reading.value : undefined;
}

/** True for a link that a browser can only take for one of the four schemes, and to one place. */
function isSafe(link: string): boolean {
  if (/[\s\0-\x1f\x7f\\]/.test(link)) return false;
  const { protocol, username, search, hostname } = new URL(link);
  if (protocol === 'mailto:') return search === '' && /^mailto:[^:/?#&]+@[\w.-]+$/.test(link);
  if (protocol === 'tel:') return /^tel:\+?\d*$/.test(link);
  return ['http:', 'https:'].includes(protocol) && username === '' && hostname.includes('.');
}

/** The addresses of all links of an island, as the page would hold them. */
function hrefsOf(node: ComponentChild | ComponentChild[]): string[] {
  if (Array.isArray(node)) return node.flatMap(hrefsOf);
  if (!isValidElement(node)) return [];
  const { type, props } = node as VNode<{ href?: string; children?: ComponentChild }>;
  if (typeof type === 'function') {
    return hrefsOf((type as (given: typeof props) => ComponentChild)(props));
  }
  return [...(props.href === undefined ? [] : [props.href]), ...hrefsOf(props.children)];
}

describe('only https, http, mailto and tel become links', () => {
  it.each(HOSTILE)('%j: no web address of the schema: %s', (url) => {
    const good = { id: 'a', publisher: 'A', channels: {}, sources: ['test'] };
    const document = { kind: 'user', title: 'T', url };
    const bad = [
      { ...good, website: url },
      { ...good, documents: [document] },
      ...CHANNELS.flatMap((id) => [
        { ...good, channels: { [id]: { url, audience } } },
        { ...good, products: [{ name: 'P', channels: { [id]: { url, audience } } }] },
        { ...good, channels: { [id]: { email: url, audience } } },
      ]),
    ];
    expect(contactSchema.safeParse(good).success).toBe(true);
    for (const contact of bad) expect(contactSchema.safeParse(contact).success).toBe(false);
  });

  it.each(HOSTILE)('%j: nothing that a reader makes of it leads there: %s', (text) => {
    const links = [
      valueOf(readUrl(text)),
      valueOf(readDocument(text))?.url,
      valueOf(readDocument(`Guía ${text}`))?.url,
      ...[text, `Ana <${text}>`].map((cell) => {
        const email = valueOf(readEmail(cell));
        return email === undefined ? undefined : `mailto:${email}`;
      }),
    ].filter((link) => link !== undefined);
    expect(links.filter((link) => !isSafe(link))).toEqual([]);
    expect(telLink(text)).toMatch(/^tel:\+?\d*$/);
  });

  const COLUMNS =
    'Website;Email;URL;Phone;Engineering email;Engineering URL;Engineering phone;CSP email;CSP URL;CSP phone;User documents;Sales documents;CSP marketing documents;Legal documents;CSP legal documents;Privacy';
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const load = (cells: readonly string[]): Contact => {
    const text = `Publisher;${COLUMNS}\nFabrikam;${cells.map(quote).join(';')}\n`;
    const { file } = importFile(new TextEncoder().encode(text), 'f.csv', { audience });
    const [contact] = file.contacts;
    if (contact === undefined) throw new Error('the row was lost');
    return contact;
  };
  const width = COLUMNS.split(';').length;

  it.each(HOSTILE)('%j in every column of a table: %s', (text) => {
    const links = linksOf(load(Array.from({ length: width }, () => text)));
    expect(links.filter((link) => !isSafe(link))).toEqual([]);
  });

  it('whatever a table holds', () => {
    const part = fc.constantFrom(
      ...HOSTILE.map(([text]) => text),
      'https://x.example/a',
      'a@x.example',
      '+34 900 000 112',
      ...'<>:/\\@.;, \n\t\u0000\u200b"\'',
    );
    const cell = fc.array(part, { maxLength: 3 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(cell, { minLength: width, maxLength: width }), (cells) => {
        expect(linksOf(load(cells)).filter((link) => !isSafe(link))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it('in the islands, from values that the schema let pass', () => {
    const channel = {
      email: 'help@x.example',
      phone: 'javascript:alert(1) +34 900 000 112',
      url: 'https://x.example/',
      audience,
    };
    const contact = contactSchema.parse({
      id: 'a',
      publisher: 'A',
      channels: { support: channel },
      sources: ['test'],
    });
    const [entry] = contactsToEntries([contact]);
    const words = ui('en');
    const hit = { entry, publisher: [], products: [] } as unknown as Parameters<
      typeof WantedChannel
    >[0]['hit'];
    const desk = { name: 'Desk', ...channel };
    const state = {} as Parameters<typeof ChannelWay>[0]['state'];
    const links = [
      ...hrefsOf(WantedChannel({ hit, locale: 'es', ui: words, wanted: 'support' })),
      ...hrefsOf(
        ChannelWay({ channel: { kind: 'desk', desk } as never, locale: 'en', ui: words, state }),
      ),
    ];
    expect(links).toHaveLength(6);
    expect(links.filter((link) => !isSafe(link))).toEqual([]);
  });

  it.each(HOSTILE.filter(([url]) => !url.startsWith('https:')))(
    '%j: no address of a desk or of the report of a mistake: %s',
    (url) => {
      const { support, reportMistake } = siteSchema.shape;
      const desk = { name: { es: 'D', en: 'D' } };
      expect(support.safeParse({ ...desk, url: 'https://x.example' }).success).toBe(true);
      expect(support.safeParse({ ...desk, url }).success).toBe(false);
      expect(support.safeParse({ ...desk, email: url }).success).toBe(false);
      const parsed = reportMistake.safeParse(url);
      expect(parsed.success && new URL(url).protocol !== 'mailto:').toBe(false);
    },
  );
});
