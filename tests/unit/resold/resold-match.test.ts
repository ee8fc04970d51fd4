import { describe, expect, it } from 'vitest';
import { publicPart } from '../../../src/features/contacts/record/publicPart.ts';
import { decided } from '../../../src/features/resold/match/decided.ts';
import type { Publisher } from '../../../src/features/resold/match/joinSpellings.ts';
import {
  createMatcher,
  mapMatch,
  toFound,
  type Match,
} from '../../../src/features/resold/match/matcher.ts';
import { readList } from '../../../src/features/resold/read/readList.ts';
import { toRow } from '../../../src/features/resold/match/toRow.ts';
import { contactsToEntries } from '../../../src/features/search/contacts/searchIndex.ts';
import { entry, expectMatches, publisher } from '../matching.ts';
import { content } from '../testSite.ts';

const entries = contactsToEntries(content.contacts.contacts.map(publicPart));
const all = [
  ...entries,
  entry('with-id', 'Litware Studio', { publisherIds: ['LitwareInc'], verified: '2026-01-02' }),
  entry('twin-a', 'Twin Peaks', { channels: { csp: { audience: 'public' } } }),
  entry('twin-b', 'TWIN PEAKS'),
];
const compare = createMatcher(all);
const match = (one: Publisher): Match =>
  mapMatch(compare(one), (place) => {
    const found = all[place];
    if (!found) throw new Error(`no contact ${place}`);
    return toFound(found, found);
  });

const idsIn = (found: Match): string[] =>
  found.state === 'matched'
    ? [found.contact.id]
    : found.state === 'proposed'
      ? found.proposals.map(({ id }) => id)
      : [];

describe('a publisher', () => {
  it.each<[string, Partial<Publisher>, Match['state'], string[]]>([
    ['the name as written', { names: ['Contoso Nómina, S.L.'] }, 'matched', ['contoso-nomina']],
    ['the folded name', { names: ['CONTOSO NOMINA SL'] }, 'matched', ['contoso-nomina']],
    ['an alias', { names: ['FabBack'] }, 'matched', ['fabrikam-backup']],
    ['any spelling', { names: ['zzz', 'FabBack'] }, 'matched', ['fabrikam-backup']],
    ['an id', { names: ['Another name'], ids: ['litwareinc'] }, 'matched', ['with-id']],
    [
      'an id rather than a name',
      { names: ['FabBack'], ids: ['litwareinc'] },
      'matched',
      ['with-id'],
    ],
    ['a name of two contacts', { names: ['Twin Peaks'] }, 'proposed', ['twin-a', 'twin-b']],
    ['another form of company', { names: ['FabBack Inc'] }, 'proposed', ['fabrikam-backup']],
    ['a word left out', { names: ['Trey Research'] }, 'proposed', ['trey-research-gis']],
    ['a letter doubled', { names: ['Contosso Nómina'] }, 'proposed', ['contoso-nomina']],
    [
      'a product that one contact has',
      { names: ['Zzz Holding'], products: ['fichaje contoso', 'Clause Cellar'] },
      'proposed',
      ['adatum-legal'],
    ],
    ['nothing in common', { names: ['Zebra Tools'] }, 'missing', []],
    ['words of every company', { names: ['Software Solutions Ltd'] }, 'missing', []],
    ['no name at all', { ids: ['unknown1'] }, 'missing', []],
    ["Microsoft's own", { names: ['Microsoft'], isFirstParty: true }, 'first-party', []],
  ])('by %s', (_, rest, state, ids) => {
    const found = match(publisher(rest));
    expect(found.state).toBe(state);
    expect(idsIn(found)).toEqual(ids);
  });

  it('brings the channels that its contact lacks and the day of its check', () => {
    const found = match(publisher({ ids: ['litwareinc'] }));
    expect(found).toMatchObject({
      contact: { missing: ['support', 'engineering', 'csp'], verified: '2026-01-02' },
    });
  });

  it('is found by every name and alias of the sample, with certainty or among the proposed', () => {
    for (const { id, publisher: name, aliases } of entries)
      for (const one of [name, ...aliases])
        expect(idsIn(match(publisher({ names: [one] }))), one).toContain(id);
  });

  it('is found among many contacts, by its name or nearly so', () => expectMatches(2000, 500));
});

describe('what the reader says of a proposal', () => {
  const proposed = match(publisher({ names: ['Twin Peaks'] }));
  it.each<[string, Match, Parameters<typeof decided>[1], Match['state']]>([
    ['nothing', proposed, undefined, 'proposed'],
    ['one of them', proposed, { contact: 'twin-b' }, 'matched'],
    ['none', proposed, 'none', 'missing'],
    ['one that is not proposed', proposed, { contact: 'other' }, 'proposed'],
    ['none, where it is certain', match(publisher({ names: ['FabBack'] })), 'none', 'matched'],
  ])('%s', (_, before, decision, state) => {
    expect(decided(before, decision).state).toBe(state);
  });
});

describe('a row', () => {
  it('is found by its spellings, ids, products and contact', async () => {
    const list = await readList(
      new Blob(['PublisherName,PublisherId,ProductName\nFabBack,f1,Öko']),
      {
        spend: false,
      },
    );
    const [first] = list.publishers;
    const row = first && toRow(first, match(first), list.decimals);
    for (const word of ['fabback', 'f1', 'oko', 'fabrikam backup'])
      expect(row?.text).toContain(word);
  });
});
