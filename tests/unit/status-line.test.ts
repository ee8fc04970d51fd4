import { describe, expect, it } from 'vitest';
import type { Hit } from '../../src/contacts/hit.ts';
import type { GuidanceHit } from '../../src/guidance/search.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { statusLine } from '../../src/islands/statusLine.ts';
import type { Hits } from '../../src/islands/useHits.ts';

const LIMIT = 5;

/** A number for hits, or how it stands otherwise. */
type Given = number | 'idle' | 'loading' | 'failed' | 'older';

function given<H>(state: Given): Hits<H> {
  if (state === 'idle' || state === 'loading') return { status: state };
  if (state === 'failed') return { status: 'failed', query: 'q' };
  if (state === 'older') return { status: 'done', query: 'older', hits: [] };
  return { status: 'done', query: 'q', hits: Array<H>(state) };
}

function line(locale: Locale, contacts: Given, guidance: Given): string | undefined {
  const found = { contacts: given<Hit>(contacts), guidance: given<GuidanceHit>(guidance) };
  return statusLine(found, 'q', locale, ui(locale), LIMIT);
}

describe('what is announced', () => {
  it.each<[Locale, Given, Given, string | undefined, string]>([
    ['es', 3, 2, '3 contactos, 2 guías y términos', 'both'],
    ['es', 1, 1, '1 contacto, 1 guía o término', 'one of each'],
    ['es', 3, 0, '3 contactos', 'contacts only'],
    ['es', 0, 2, 'Ningún contacto, 2 guías y términos', 'what the reader looked for is named'],
    ['es', 0, 0, 'Nada se parece a «q».', 'neither'],
    ['es', 5, 2, 'Los 5 contactos más parecidos, 2 guías y términos', 'there may be more'],
    ['en', 3, 2, '3 contacts, 2 guides and terms', 'both'],
    ['en', 1, 1, '1 contact, 1 guide or term', 'one of each'],
    ['en', 0, 1, 'No contacts, 1 guide or term', 'guidance only'],
    ['es', 'loading', 2, 'Cargando la búsqueda…', 'the contacts come first'],
    ['es', 3, 'loading', undefined, 'one sentence for both: what was said before holds'],
    ['es', 3, 'older', undefined, 'an answer to an earlier query does not count'],
    ['es', 'older', 3, undefined, 'nor that of the contacts'],
    ['es', 'idle', 'idle', undefined, 'the first render of a query'],
    ['es', 3, 'failed', '3 contactos. No se han podido cargar las guías y los términos.', 'said'],
    [
      'en',
      0,
      'failed',
      'Nothing looks like “q”. The guides and terms could not be loaded.',
      'nothing, and not all was searched',
    ],
    [
      'en',
      'failed',
      2,
      'The search could not be loaded. The list by letter below still works. 2 guides and terms',
      'the list by letter stands in',
    ],
  ])('in %s of %s contacts and %s guides is %j: %s', (locale, contacts, guidance, sentence) => {
    expect(line(locale, contacts, guidance)).toBe(sentence);
  });

  it('of nothing asked is nothing', () => {
    const found = { contacts: given<Hit>(3), guidance: given<GuidanceHit>(2) };
    expect(statusLine(found, '', 'es', ui('es'), LIMIT)).toBe('');
  });
});
