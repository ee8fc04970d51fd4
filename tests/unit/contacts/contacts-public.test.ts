import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupByLetter } from '../../../src/platform/text/groupByLetter.ts';
import { freshness } from '../../../src/features/contacts/record/freshness.ts';
import { isWithheld, publicPart } from '../../../src/features/contacts/record/publicPart.ts';
import {
  contactFileSchema,
  type Channel,
  type Contact,
} from '../../../src/features/contacts/record/schema.ts';
import { domainOf } from '../../../src/features/contacts/record/domainOf.ts';
import { contactsToEntries } from '../../../src/features/search/contacts/searchIndex.ts';
import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { siteContent } from '../testSite.ts';
import { runs } from '../runs.ts';

/** Any channel of this id; its values are words that can stand nowhere else by chance. */
const channelOf = (id: string): fc.Arbitrary<Channel> =>
  fc.record(
    {
      audience: fc.constantFrom<Channel['audience'][]>('public', 'partner'),
      name: fc.constant(`zq${id}name`),
      email: fc.constant(`zq${id}local@zq${id}domain.example`),
      phone: fc.constant(`zq${id}phone`),
      url: fc.constant(`https://www.zq${id}url.example/help`),
    },
    { requiredKeys: ['audience'] },
  );
const contact: fc.Arbitrary<Contact> = fc.record(
  {
    id: fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8})?$/),
    publisher: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    channels: fc.record(
      {
        support: channelOf('support'),
        engineering: channelOf('engineering'),
        csp: channelOf('csp'),
      },
      { requiredKeys: [] },
    ),
    sources: fc.constant(['test']),
    website: fc.constant('https://zqwebsite.example/'),
  },
  { requiredKeys: ['id', 'publisher', 'channels', 'sources'] },
);

describe('the public part', () => {
  it('withholds something of exactly those channels that the import counts', () => {
    fc.assert(
      fc.property(channelOf('support'), (support) => {
        const whole = { id: 'a', publisher: 'A', channels: { support }, sources: ['test'] };
        const part = publicPart(whole).channels.support ?? {};
        const lost = Object.keys(support).filter((key) => !(key in part));
        expect(isWithheld(support)).toBe(lost.length > 0);
      }),
    );
  });

  it('of any contact holds no name, email or phone of a partner channel, and every address', () => {
    fc.assert(
      fc.property(contact, (whole) => {
        const part = publicPart(whole);
        const published = [part, contactsToEntries([part])].map((data) => JSON.stringify(data));
        for (const { audience, name, email, phone, url } of Object.values(whole.channels)) {
          for (const text of published) {
            for (const value of [name, email, phone].filter((field) => field !== undefined)) {
              expect(text.includes(value)).toBe(audience === 'public');
              // The domain of an employee's email would tell as much to the domain search.
              expect(text.includes(domainOf(value))).toBe(audience === 'public');
            }
            if (url !== undefined) expect(text).toContain(url);
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('keeps the rest of the contact, and every channel as a channel', () => {
    fc.assert(
      fc.property(contact, (whole) => {
        const part = publicPart(whole);
        expect({ ...part, channels: {} }).toEqual({ ...whole, channels: {} });
        expect(Object.keys(part.channels)).toEqual(Object.keys(whole.channels));
        expect(publicPart(part)).toEqual(part);
      }),
    );
  });

  it('of a public channel is the channel', () => {
    fc.assert(
      fc.property(channelOf('support'), (whole) => {
        fc.pre(whole.audience === 'public');
        const { channels } = publicPart({
          id: 'a',
          publisher: 'A',
          channels: { support: whole },
          sources: ['test'],
        });
        expect(channels).toEqual({ support: whole });
      }),
    );
  });
});

describe('the index', () => {
  it('lists each domain once, of website and channels', () => {
    const url = 'https://www.contoso.example/help';
    const channels: Contact['channels'] = {
      support: { url, email: 'help@contoso.example', audience: 'public' },
      csp: { email: 'csp@fabrikam.example', audience: 'public' },
    };
    const entries = contactsToEntries([
      { id: 'a', publisher: 'A', website: 'http://contoso.example', channels, sources: ['test'] },
    ]);
    expect(entries[0]?.domains).toEqual(['contoso.example', 'fabrikam.example']);
    expect(entries[0]).toMatchObject({ aliases: [], products: [], publisherIds: [] });
  });

  it('holds the ids by which the marketplace knows the publisher', () => {
    const own = { id: 'a', publisher: 'A', channels: {}, sources: ['test'] };
    const entries = contactsToEntries([{ ...own, publisherIds: ['fabrikam1', 'fabrikam2'] }]);
    expect(entries[0]?.publisherIds).toEqual(['fabrikam1', 'fabrikam2']);
  });

  const hours: Contact['hours'] = [{ days: ['mon'], from: '09:00', to: '18:00' }];
  it.each<[string, Partial<Contact>, object | undefined]>([
    ['hours in a zone', { hours, timeZone: 'UTC' }, { week: [[540, 540]], zone: 'UTC' }],
    ['hours nobody knows the zone of', { hours }, undefined],
    ['a zone alone', { timeZone: 'UTC' }, undefined],
    ['no hour at all', { hours: [], timeZone: 'UTC' }, undefined],
  ])('tells when the desk answers: %s', (_, known, desk) => {
    const whole: Contact = { id: 'a', publisher: 'A', channels: {}, sources: ['test'], ...known };
    expect(contactsToEntries([publicPart(whole)])[0]?.desk).toEqual(desk);
  });
});

describe('the directory', () => {
  it.each(LOCALES)('lists every contact once, under each letter once, %s', (locale) => {
    fc.assert(
      fc.property(fc.array(contact), (contacts) => {
        const letters = groupByLetter(contacts, locale, ({ publisher }) => publisher);
        const listed = letters.flatMap(({ items }) => items);
        expect(new Set(listed)).toEqual(new Set(contacts));
        expect(listed).toHaveLength(contacts.length);
        expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
        expect(letters.every(({ letter = 'A' }) => /^[A-ZÑ]$/.test(letter))).toBe(true);
      }),
    );
  });
});

describe('the sample', () => {
  const url = new URL('contacts.sample.json', siteContent);
  const text = readFileSync(url, 'utf8');
  const { sample, contacts } = contactFileSchema.parse(JSON.parse(text));
  const channels = contacts.flatMap((one) => Object.values(one.channels));
  const share = (kept: (contact: Contact) => boolean) => contacts.filter(kept).length;

  it('says that it is one, and is large enough to search', () => {
    expect(sample).toBe(true);
    expect(contacts.length).toBeGreaterThanOrEqual(60);
  });

  it('leads to no host of anybody', () => {
    // A phone number or a file name has no @ and no scheme.
    const hosts = [...text.matchAll(/(?:https?:\/\/|@)([^\s/"<>:]+)/g)].map(([, host]) => host);
    expect(hosts.length).toBeGreaterThan(contacts.length);
    expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([]);
  });

  it('stands as the import would write it', () => {
    const sorted = [...contacts].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(contacts.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  it.each<[string, () => number]>([
    [
      'a channel for partners only',
      () => channels.filter((one) => one.audience === 'partner').length,
    ],
    [
      'such a channel with an address',
      () => channels.filter((one) => one.audience === 'partner' && one.url).length,
    ],
    ['a channel missing', () => share((one) => Object.keys(one.channels).length < 3)],
    ['no channel at all', () => share((one) => Object.keys(one.channels).length === 0)],
    ['an old date', () => share((one) => freshness(one.verified, '2026-11-22') === 'stale')],
    ['no date', () => share((one) => one.verified === undefined)],
    ['several products', () => share((one) => (one.products ?? []).length > 2)],
    ['no website', () => share((one) => one.website === undefined)],
    ['ñ', () => share((one) => /ñ/i.test(one.publisher))],
    ['an accent', () => share((one) => /[áéíóú]/i.test(one.publisher))],
    ['an ampersand', () => share((one) => one.publisher.includes('&'))],
    [
      'a name that begins with no letter of A to Z',
      () => share((one) => !/^[a-z]/i.test(one.publisher)),
    ],
    [
      'an acronym',
      () => share((one) => (one.aliases ?? []).some((alias) => /^[A-Z]{3,5}$/.test(alias))),
    ],
    [
      'a lunch break',
      () =>
        share(
          (one) =>
            new Set((one.hours ?? []).map(({ days }) => days.join())).size <
            (one.hours ?? []).length,
        ),
    ],
  ])('is varied as life is: %s', (_, count) => {
    expect(count()).toBeGreaterThan(0);
  });

  it('repeats no publisher, product set or address', () => {
    const keys = (of: (contact: Contact) => string | undefined) =>
      contacts.map(of).filter((value) => value !== undefined);
    for (const all of [
      keys(({ publisher }) => publisher.toLowerCase()),
      keys(({ products }) => products?.map(({ name }) => name).join()),
      keys(({ website }) => website && domainOf(website)),
    ]) {
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
