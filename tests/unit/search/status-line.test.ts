import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/features/search/contacts/hit.ts';
import type { GuidanceEntry } from '../../../src/features/search/guidance/entry.ts';
import type { GuidanceHit } from '../../../src/features/search/guidance/createGuidanceSearch.ts';
import type { Locale } from '../../../src/platform/i18n/locales.ts';
import { ui } from '../../../src/platform/i18n/ui.ts';
import { statusLine } from '../../../src/features/search/view/statusLine.ts';
import type { Hits } from '../../../src/features/search/view/useHits.ts';

const LIMIT = 5;

/** A number for hits, or how it stands otherwise. */
type Given = number | 'idle' | 'loading' | 'failed' | 'older';

type Kind = GuidanceEntry['kind'];

function stateOf<H>(state: Given): Hits<H> {
  if (state === 'idle' || state === 'loading') return { status: state };
  if (state === 'failed') return { status: 'failed', query: 'q' };
  if (state === 'older') return { status: 'done', query: 'older', hits: [] };
  return { status: 'done', query: 'q', hits: Array<H>(state) };
}

/** As many hits of one kind, or one of each kind. */
function read(given: Given | Kind[]): Hits<GuidanceHit> {
  const kinds = typeof given === 'number' ? Array<Kind>(given).fill('term') : given;
  if (typeof kinds === 'string') return stateOf(kinds);
  const hits = kinds.map((kind) => ({
    entry: { kind, title: kind, words: [], path: `/${kind}` },
    title: [],
  }));
  return { status: 'done', query: 'q', hits };
}

function line(locale: Locale, contacts: Given, guidance: Given | Kind[]): string | undefined {
  const found = { contacts: stateOf<Hit>(contacts), guidance: read(guidance) };
  return statusLine(found, 'q', locale, ui(locale), LIMIT);
}

describe('what is announced', () => {
  it.each<[Locale, Given, Given | Kind[], string | undefined, string]>([
    ['es', 3, 2, '3 contactos, 2 términos', 'both'],
    ['es', 1, 1, '1 contacto, 1 término', 'one of each'],
    ['es', 3, 0, '3 contactos', 'contacts only'],
    ['es', 0, 2, 'Ningún contacto, 2 términos', 'what the reader looked for is named'],
    [
      'es',
      2,
      ['section', 'guide', 'section', 'outcome', 'question', 'duty', 'term'],
      '2 contactos, 2 apartados, 1 guía, 1 respuesta, 1 pregunta, 1 tarea, 1 término',
      'each kind by its name, the best first',
    ],
    [
      'en',
      0,
      ['section', 'guide', 'section', 'outcome', 'question', 'duty', 'term'],
      'No contacts, 2 sections, 1 guide, 1 answer, 1 question, 1 task, 1 term',
      'in English, too',
    ],
    ['es', 0, 0, 'Nada se parece a «q».', 'neither'],
    ['es', 5, 2, 'Los 5 contactos más parecidos, 2 términos', 'there may be more'],
    ['en', 3, 2, '3 contacts, 2 terms', 'both'],
    ['en', 1, 1, '1 contact, 1 term', 'one of each'],
    ['en', 0, 1, 'No contacts, 1 term', 'guidance only'],
    ['es', 'loading', 2, 'Cargando la búsqueda…', 'the contacts come first'],
    ['es', 3, 'loading', undefined, 'one sentence for both: what was said before holds'],
    ['es', 3, 'older', undefined, 'an answer to an earlier query does not count'],
    ['es', 'older', 3, undefined, 'nor that of the contacts'],
    ['es', 'idle', 'idle', undefined, 'the first render of a query'],
    [
      'es',
      3,
      'failed',
      '3 contactos. No se han podido cargar las guías, las preguntas y los términos.',
      'said',
    ],
    [
      'en',
      0,
      'failed',
      'Nothing looks like “q”. The guides, questions and terms could not be loaded.',
      'nothing, and not all was searched',
    ],
    [
      'en',
      'failed',
      2,
      'The search could not be loaded. The list by letter below still works. 2 terms',
      'the list by letter stands in',
    ],
  ])('in %s of %s contacts and %s guides is %j: %s', (locale, contacts, guidance, sentence) => {
    expect(line(locale, contacts, guidance)).toBe(sentence);
  });

  it('of nothing asked is nothing', () => {
    const found = { contacts: stateOf<Hit>(3), guidance: read(2) };
    expect(statusLine(found, '', 'es', ui('es'), LIMIT)).toBe('');
  });
});
