import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/features/search/contacts/hit.ts';
import type { Range } from '../../../src/features/search/engine/mark.ts';
import type { GuidanceEntry } from '../../../src/features/search/guidance/entry.ts';
import type { GuidanceHit } from '../../../src/features/search/guidance/createGuidanceSearch.ts';
import { orderParts, type FieldPart } from '../../../src/features/search/field/orderParts.ts';
import { answered, isWhole, NOTHING, settle } from '../../../src/features/search/field/settle.ts';
import type { Hits } from '../../../src/features/search/view/useHits.ts';
import type { AllHits } from '../../../src/features/search/view/useSearch.ts';

/** A contact of which as many letters of the publisher match. */
function contact(
  publisher: string,
  letters: number,
  own: Partial<Hit['entry']> & { alias?: string } = {},
): Hit {
  const { alias, ...entry } = own;
  return {
    record: 0,
    entry: {
      id: 'one',
      publisher,
      aliases: alias === undefined ? [] : [alias],
      publisherIds: [],
      products: [],
      domains: [],
      channels: {},
      ...entry,
    },
    publisher: ranges(letters),
    products: [],
    ...(alias === undefined ? {} : { alias }),
  };
}

/** A text of which as many letters of the title match. */
function text(title: string, letters: number, own: Partial<GuidanceEntry> = {}): GuidanceHit {
  return {
    entry: { kind: 'section', title, words: [], path: '/', ...own },
    title: ranges(letters),
  };
}

function ranges(letters: number): Range[] {
  return letters === 0 ? [] : [[0, letters - 1]];
}

function done<H>(query: string, ...hits: H[]): Hits<H> {
  return { status: 'done', query, hits };
}

describe('which part comes first', () => {
  it.each<[string, Hit[], GuidanceHit[], FieldPart, string]>([
    ['contoso', [contact('Contoso Nómina', 7)], [text('Contoso', 7)], 'contacts', 'a name'],
    [
      'cont',
      [contact('Contoso', 4)],
      [text('Contratos', 4)],
      'contacts',
      'the beginning of a name',
    ],
    [
      'nómina p',
      [contact('Zeta', 0, { products: ['Nomina Plus'] })],
      [text('Nómina', 6)],
      'contacts',
      'of a product, with other accents',
    ],
    [
      'adatum',
      [contact('Zeta', 0, { alias: 'Adatum' })],
      [text('Adatum', 6)],
      'contacts',
      'of an alias',
    ],
    ['¿quién es contoso?', [contact('Contoso', 7)], [text('Quién', 5)], 'guidance', 'a question'],
    [
      'quien devuelve el dinero',
      [contact('Quantum', 9)],
      [text('Quién', 5)],
      'guidance',
      'asked without marks',
    ],
    [
      'a quién reclamo',
      [contact('Quantum', 9)],
      [text('Quién', 5)],
      'guidance',
      'behind a preposition',
    ],
    [
      'how do I cancel',
      [contact('Howard Cancel', 9)],
      [text('Cancel', 6)],
      'guidance',
      'in English',
    ],
    [
      'how',
      [contact('Howard', 3)],
      [text('How', 3)],
      'contacts',
      'a name that begins like a question',
    ],
    [
      'quecontact',
      [contact('Quek Contact', 10)],
      [text('Contact', 7)],
      'contacts',
      'no word of asking alone',
    ],
    [
      'MarketplacePurchaseEligibilityFailed',
      [contact('Marketplace Purchase', 19)],
      [text('Elegible', 8)],
      'guidance',
      'the name of an error',
    ],
    ['0x80070005', [contact('Zeta 80070005', 8)], [text('Acceso', 1)], 'guidance', 'a code'],
    ['AADSTS50105', [contact('Aad', 11)], [text('Acceso', 1)], 'guidance', 'a code with letters'],
    [
      'BackOffice',
      [contact('Back Office', 9)],
      [text('Offers', 4)],
      'contacts',
      'one hump is a product’s name',
    ],
    [
      'no seat is free',
      [contact('Seat Free', 9)],
      [text('Seats', 4, { errors: ['no seat is free'] })],
      'guidance',
      'an error that stands whole in it',
    ],
    [
      'nonima plus',
      [contact('Contoso Nómina Plus', 10)],
      [text('Nomina', 6)],
      'contacts',
      'more of it is in the name',
    ],
    [
      'telefono de soporte de zeta',
      [contact('Zeta Software', 4)],
      [text('Soporte: teléfono', 15)],
      'contacts',
      'a name with what is wanted of it',
    ],
    [
      'support phone',
      [contact('Zeta Support', 7)],
      [text('Support by phone', 12)],
      'guidance',
      'what is wanted, of nobody',
    ],
    [
      'https://help.zeta.example/tickets/new?lang=es',
      [contact('Zeta', 0, { domains: ['zeta.example'] })],
      [text('Tickets', 7)],
      'contacts',
      'an address of theirs',
    ],
    [
      'me@zeta.example',
      [contact('Zeta', 0, { domains: ['zeta.example'] })],
      [text('Me', 2)],
      'contacts',
      'an email of theirs',
    ],
    [
      'https://betazeta.example/tickets',
      [contact('Zeta', 4, { domains: ['zeta.example'] })],
      [text('Tickets at https', 12)],
      'guidance',
      'an address of somebody else',
    ],
    [
      'cancelar suscripcion',
      [contact('Cancela', 7)],
      [text('Cancelar la suscripción', 19)],
      'guidance',
      'more of it is in the text',
    ],
    [
      'factura',
      [contact('Faktura', 6)],
      [text('Factura', 6)],
      'contacts',
      'as much of it: contacts',
    ],
    [
      'contoso.example',
      [contact('Contoso', 0)],
      [text('Contoso', 7)],
      'contacts',
      'a domain, which nothing marks',
    ],
    ['factura', [], [text('Factura', 7)], 'guidance', 'no contact'],
    ['factura', [contact('Faktura', 1)], [], 'contacts', 'no guidance'],
  ])('of «%s»: %#', (query, people, texts, first) => {
    const found: AllHits = { contacts: done(query, ...people), guidance: done(query, ...texts) };
    expect(orderParts(found, query)[0]).toBe(first);
  });
});

describe('what is shown while answers come in', () => {
  const [a, b] = [contact('Aaa', 3), text('Bbb', 3)];
  const both = (query: string): AllHits => ({ contacts: done(query, a), guidance: done(query, b) });
  const loading: AllHits = { contacts: { status: 'loading' }, guidance: { status: 'loading' } };

  it('is nothing before an answer, and what was there before the next', () => {
    expect(settle(NOTHING, loading, 'aaa', false)).toBe(NOTHING);
    const shown = settle(NOTHING, both('aaa'), 'aaa', false);
    expect(settle(shown, both('aaa'), 'aaab', true)).toBe(shown);
    expect(isWhole(shown)).toBe(true);
    expect(settle(shown, both('aaa'), '', false)).toBe(NOTHING);
  });

  it('waits for both, but not for long', () => {
    const one: AllHits = { ...loading, guidance: done('aaa', b) };
    expect(answered(one, 'aaa')).toEqual(['guidance']);
    expect(settle(NOTHING, one, 'aaa', false)).toBe(NOTHING);
    const shown = settle(NOTHING, one, 'aaa', true);
    expect(shown.order).toEqual(['guidance']);
    expect(isWhole(shown)).toBe(false);
  });

  it('only grows below, whatever the late answer is worth', () => {
    const shown = settle(NOTHING, { ...loading, guidance: done('aaa', b) }, 'aaa', true);
    const found = both('aaa');
    const more = settle(shown, found, 'aaa', false);
    expect(more.order).toEqual(['guidance', 'contacts']);
    // Both at once would have had the name first.
    expect(settle(NOTHING, both('aaa'), 'aaa', false).order).toEqual(['contacts', 'guidance']);
    expect(settle(more, found, 'aaa', true)).toBe(more);
  });

  it('keeps its order when more of the contacts have been searched', () => {
    const found = both('aaa');
    const shown = settle(NOTHING, found, 'aaa', false);
    const grown = settle(shown, { ...found, contacts: done('aaa', a, a) }, 'aaa', false);
    expect(grown.order).toEqual(shown.order);
    expect(grown.contacts).toEqual(done('aaa', a, a));
  });

  it('counts a failure as an answer', () => {
    const found: AllHits = { contacts: { status: 'failed', query: 'q' }, guidance: done('q', b) };
    expect(settle(NOTHING, found, 'q', false).order).toEqual(['guidance', 'contacts']);
  });

  it('takes no answer to another query', () => {
    const found: AllHits = { contacts: done('old', a), guidance: done('new', b) };
    expect(settle(NOTHING, found, 'new', false)).toBe(NOTHING);
    expect(settle(NOTHING, found, 'new', true).order).toEqual(['guidance']);
  });
});
