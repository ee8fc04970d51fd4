import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../../../src/platform/i18n/locales.ts';
import { formatLeft, formatMoment } from '../../../src/platform/i18n/moment.ts';
import { ui } from '../../../src/platform/i18n/ui.ts';
import { NO_FACTS } from '../../../src/features/tree/case/caseFile.ts';
import { caseMail, caseText, ruleText } from '../../../src/features/tree/case/caseText.ts';
import { deadlineOf, readMoment } from '../../../src/features/tree/case/clock.ts';
import { localiseTree, type LocalTree } from '../../../src/features/tree/model/localise.ts';
import { mailDraft } from '../../../src/features/tree/case/mailDraft.ts';
import { outcomeAt, pageFromPath, type Page } from '../../../src/features/tree/model/page.ts';
import type { FactKind } from '../../../src/features/tree/model/schema.ts';
import { sensitiveIn } from '../../../src/features/tree/case/sensitiveIn.ts';
import { leavesOf, trailTo } from '../../../src/features/tree/model/walk.ts';
import { content } from '../testSite.ts';

// A zone whose clocks change, so that hours and days differ.
beforeAll(() => void vi.stubEnv('TZ', 'Europe/Madrid'));
afterAll(() => vi.unstubAllEnvs());

const { tree, sources, site } = content;
const trees = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    localiseTree(tree, locale, {
      sources,
      desks: {},
      organization: site.name,
      origin: 'https://guide.example',
      reportMistake: site.reportMistake,
    }),
  ]),
) as Record<(typeof LOCALES)[number], LocalTree>;
const NOW = new Date('2026-11-26T12:00:00Z');

describe('the time zone of these tests', () => {
  it('has an hour more than UTC in winter', () => {
    expect(new Date('2026-11-26T12:00').toISOString()).toBe('2026-11-26T11:00:00.000Z');
  });
});

describe('a deadline', () => {
  it.each<[FactKind, string, string, string | undefined, boolean, string]>([
    ['moment', 'PT72H', '2026-11-25T14:30', '2026-11-28T13:30Z', false, 'three times 24 hours'],
    ['moment', 'PT72H', '2026-11-20T14:30', '2026-11-23T13:30Z', true, 'it has closed'],
    ['moment', 'PT72H', '2026-11-23T13:00', '2026-11-26T12:00Z', true, 'at the very minute'],
    ['moment', 'PT72H', '2026-11-23T13:01', '2026-11-26T12:01Z', false, 'one minute before it'],
    ['moment', 'PT72H', '2026-10-24T12:00', '2026-10-27T10:00Z', true, 'through the end of summer'],
    ['moment', 'P7D', '2026-10-22T10:00', '2026-10-29T09:00Z', true, 'days keep their hour'],
    ['moment', 'P30D', '2026-11-20T10:00', '2026-12-20T09:00Z', false, 'into another month'],
    ['date', 'P7D', '2026-11-25', '2026-12-01T23:00Z', false, 'the day begins at local midnight'],
    ['date', 'P0D', '2026-12-01', '2026-11-30T23:00Z', false, 'before the day itself begins'],
    ['date', 'P0D', '2026-11-26', '2026-11-25T23:00Z', true, 'the day has begun'],
    ['date', 'P0D', '2026-02-31', undefined, false, 'a day that no month has'],
    ['date', 'P0D', '1026-12-01', undefined, false, 'a slip in the century'],
    ['moment', 'PT72H', '20026-11-25T14:30', undefined, false, 'a digit too many'],
    ['moment', 'PT72H', '2026-11-25', undefined, false, 'a moment without its time'],
    ['date', 'P7D', '2026-11-25T10:00', undefined, false, 'a day with a time'],
    ['moment', 'PT72H', '', undefined, false, 'nothing typed'],
    ['moment', 'PT72H', 'tomorrow', undefined, false, 'words'],
    ['line', 'PT72H', '2026-11-25T14:30', undefined, false, 'a fact that is no date'],
    ['moment', 'P1M', '2026-11-25T14:30', undefined, false, 'a length that is none of ours'],
  ])('%s, %s from «%s»: %s', (kind, within, value, end, isPast) => {
    const deadline = deadlineOf({ within }, kind, value, NOW);
    expect(deadline?.end.toISOString()).toBe(end && new Date(end).toISOString());
    const state = isPast ? 'closed' : 'open';
    if (deadline) expect(deadline).toMatchObject({ state, hasTime: kind === 'moment' });
  });

  it('has not begun where the day that it runs from has not come', () => {
    const of = (within: string) => deadlineOf({ within }, 'moment', '2026-11-27T10:00', NOW)?.state;
    expect([of('PT72H'), of('P30D')]).toEqual(['not begun', 'not begun']);
    // A window that ends with its own day lies ahead by nature.
    expect(of('P0D')).toBe('open');
  });

  it('adds up: what is left leads from now to the end, to the minute', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 720 }),
        (start, now, hours) => {
          const value = new Date(start.getTime() - start.getTimezoneOffset() * 60_000);
          const typed = value.toISOString().slice(0, 16);
          const deadline = deadlineOf({ within: `PT${hours}H` }, 'moment', typed, now);
          if (!deadline) throw new Error(`${typed} is a moment`);
          const { days, hours: h, minutes } = deadline.left;
          const left = ((days * 24 + h) * 60 + minutes) * 60_000;
          const distance = Math.abs(deadline.end.getTime() - now.getTime());
          expect(distance - left).toBeGreaterThanOrEqual(0);
          expect(distance - left).toBeLessThan(60_000);
          expect(h).toBeLessThan(24);
          expect(minutes).toBeLessThan(60);
          expect(deadline.state === 'closed').toBe(deadline.end.getTime() <= now.getTime());
          expect(deadline.state === 'not begun').toBe(new Date(typed).getTime() > now.getTime());
        },
      ),
    );
  });
});

describe('a moment', () => {
  it('is written in the language, and in UTC for whoever reads it elsewhere', () => {
    const date = readMoment('moment', '2026-11-25T00:30');
    if (!date) throw new Error('no moment');
    expect(formatMoment('es', date, true)).toMatch(
      /25 de noviembre de 2026.*0?0:30 \(2026-11-24 23:30 UTC\)$/,
    );
    expect(formatMoment('en', date, true)).toMatch(
      /November 25, 2026.*0?0:30 \(2026-11-24 23:30 UTC\)$/,
    );
    expect(formatMoment('es', date, false)).toBe('25 de noviembre de 2026');
  });

  it.each([
    [{ days: 2, hours: 3, minutes: 9 }, '2 días y 3 horas', 'the two largest units'],
    [{ days: 2, hours: 0, minutes: 9 }, '2 días', 'no hour is no hour, minutes are too small'],
    [{ days: 0, hours: 1, minutes: 1 }, '1 hora y 1 minuto', 'one of each'],
    [{ days: 0, hours: 0, minutes: 5 }, '5 minutos', 'the smallest'],
    [{ days: 0, hours: 0, minutes: 0 }, '0 minutos', 'seconds are left'],
  ])('leaves %o as «%s»: %s', (left, words) => {
    expect(formatLeft('es', left)).toBe(words);
  });
});

const LEAVES = leavesOf(tree).map(({ question, option }) => ({ question, option }));
const idOf = (page: Page): string => outcomeAt(trees.es, page) ?? '';
const PAGES: Page[] = [...LEAVES, ...Object.keys(tree.outcomes).map((outcome) => ({ outcome }))];

describe.each(LOCALES)('the case text in %s', (locale) => {
  const own = trees[locale];
  const words = ui(locale);

  it('is complete on every page: request, facts, answers, rule and sources, and no open brace', () => {
    for (const page of PAGES) {
      const outcome = own.outcomes[outcomeAt(own, page) ?? ''];
      const name = JSON.stringify(page);
      if (!outcome) throw new Error(`${name} shows no outcome`);
      const text = caseText(own, page, NO_FACTS, words, NOW);
      expect(text, name).toContain(outcome.request);
      expect(text, name).not.toMatch(/[{}]|undefined|\n{3}/);
      for (const id of outcome.have) expect(text, name).toContain(`- ${own.facts[id]?.label}: _`);
      const trail = 'outcome' in page ? [] : (trailTo(own, page) ?? []);
      for (const { question, option } of trail) {
        const asked = own.questions[question];
        expect(text, name).toContain(`- ${asked?.ask} ${asked?.options[option]?.label}`);
      }
      expect(text.includes(words.case.trail), name).toBe(trail.length > 0);
      // What we only infer convinces nobody.
      const isRule = outcome.because.basis === 'documented';
      expect(text.includes(ruleText(own, outcome, words)), name).toBe(isRule);
      for (const id of isRule ? outcome.because.cite : [])
        expect(text, name).toContain(own.sources[id]?.url);
      const isLetter = outcome.party !== 'partner' || outcome.returns;
      expect(text.startsWith(isLetter ? words.case.greeting : words.case.note), name).toBe(true);
      expect(text.endsWith(own.organization), name).toBe(isLetter);
    }
  });

  it('holds no sentence of another language', () => {
    for (const other of LOCALES.filter((one) => one !== locale)) {
      for (const page of LEAVES) {
        const text = caseText(own, page, NO_FACTS, words, NOW);
        const foreign = trees[other].outcomes[idOf(page)]?.request ?? '';
        expect(text, `${page.question}/${page.option}`).not.toContain(foreign);
      }
    }
  });

  it('holds what was typed, and a mail draft the same within what an address may hold', () => {
    const typed = fc.dictionary(
      fc.constantFrom(...Object.keys(own.facts)),
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constant('2026-11-25T14:30')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), typed, (page, facts) => {
        const file = { facts, before: [] };
        const outcome = own.outcomes[outcomeAt(own, page) ?? ''];
        const text = caseText(own, page, file, words, NOW);
        for (const id of outcome?.have ?? []) {
          const kind = own.facts[id]?.kind ?? 'line';
          const value = facts[id]?.trim() ?? '';
          if (kind === 'date' || kind === 'moment') continue;
          for (const line of value.split('\n')) expect(text).toContain(line.trim());
        }
        const { subject, lines } = caseMail(own, page, file, words);
        const draft = new URL(mailDraft('a+b@x.example', subject, lines));
        expect(draft.href.length).toBeLessThanOrEqual(2083);
        expect(draft.pathname).toBe('a%2Bb@x.example');
        const body = draft.searchParams.get('body')?.split('\r\n') ?? [];
        if (body.at(-1) === '…') expect(body.slice(0, -1)).toEqual(lines.slice(0, body.length - 1));
        else expect(body.join('\n')).toBe(lines.join('\n').replaceAll('\r', ''));
      }),
    );
  });
});

describe('the case text', () => {
  const own = trees.es;
  const words = ui('es');
  const clocked = LEAVES.find((leaf) => tree.outcomes[idOf(leaf)]?.clock?.within === 'PT72H');
  if (!clocked) throw new Error('no leaf of the tree has a window of 72 hours');
  const { from = '' } = tree.outcomes[idOf(clocked)]?.clock ?? {};

  it.each<[string, 'endsOn' | 'endedOn', string]>([
    ['2026-11-25T14:30', 'endsOn', 'the window stands open'],
    ['2020-01-01T14:30', 'endedOn', 'it has closed'],
  ])('says when the window that runs from %s closes', (value, form) => {
    const text = caseText(own, clocked, { facts: { [from]: value }, before: [] }, words, NOW);
    expect(text).toContain(words.case[form].split('{')[0]);
  });

  it('says which parties were tried before, and by which answers', () => {
    const leaf = LEAVES.find((leaf) => tree.outcomes[idOf(leaf)]?.ifRefused);
    if (!leaf) throw new Error('nobody is ever refused');
    const next = { outcome: tree.outcomes[idOf(leaf)]?.ifRefused ?? '' };
    const text = caseText(own, next, { facts: {}, before: [leaf] }, words, NOW);
    expect(text).toContain(words.case.tried);
    expect(text).toContain(`- ${own.outcomes[idOf(leaf)]?.headline}`);
    const [first] = trailTo(own, leaf) ?? [];
    expect(text).toContain(own.questions[first?.question ?? '']?.ask);
    // What was filled in for them goes on, what was not is asked no more.
    const [lost = ''] = (own.outcomes[idOf(leaf)]?.have ?? []).filter(
      (id) => !own.outcomes[next.outcome]?.have.includes(id) && own.facts[id]?.kind === 'line',
    );
    expect(text).not.toContain(own.facts[lost]?.label);
    const typed = { facts: { [lost]: 'still known' }, before: [leaf] };
    expect(caseText(own, next, typed, words, NOW)).toContain('still known');
  });

  it('keeps a mail that has nothing to fill in short', () => {
    const { subject, lines } = caseMail(own, clocked, NO_FACTS, words);
    expect(lines).toContain(own.outcomes[idOf(clocked)]?.request);
    expect(lines.join('\n')).not.toContain('_');
    expect(own.outcomes[idOf(clocked)]?.request).toContain(subject.replace(/…$/, ''));
    const facts = { product: 'Nómina' };
    expect(caseMail(own, clocked, { facts, before: [] }, words).subject).toBe(`Nómina: ${subject}`);
  });
});

describe('a mail draft', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `Línea ${at}: ${'ñ'.repeat(20)}`);

  it('keeps whole lines, and marks that some are missing', () => {
    const href = mailDraft('a@x.example', 'Caso', lines);
    expect(href.length).toBeLessThanOrEqual(2000);
    const body = new URL(href).searchParams.get('body') ?? '';
    const kept = body.split('\r\n');
    expect(kept.at(-1)).toBe('…');
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.slice(0, -1)).toEqual(lines.slice(0, kept.length - 1));
  });

  it.each<[string, string, string]>([
    ['', 'mailto:?subject=A%20b&body=1%0D%0A2', 'nobody yet: the agent knows the address'],
    ['a@x.example', 'mailto:a@x.example?subject=A%20b&body=1%0D%0A2', 'everything that fits'],
    [
      'a?cc=b@x.example',
      'mailto:a%3Fcc%3Db@x.example?subject=A%20b&body=1%0D%0A2',
      'no more fields',
    ],
  ])('to «%s» is %s: %s', (to, href) => {
    expect(mailDraft(to, 'A b', ['1', '2'])).toBe(href);
  });
});

describe('what a text should not tell', () => {
  const facts = {
    tenant: { label: 'Tenant', where: undefined, kind: 'line', sensitive: true },
    order: { label: 'Order', where: undefined, kind: 'line', sensitive: false },
  } as const;
  it.each<[Record<string, string>, string[], string]>([
    [{}, [], 'nothing typed'],
    [{ tenant: ' ' }, [], 'nothing but a space'],
    [{ tenant: 'fabrikam.example' }, ['Tenant'], 'a fact that the tree marks'],
    [{ order: '123' }, [], 'a number'],
    [{ order: 'ask ana@fabrikam.example' }, ['Order'], 'somebody’s address'],
    [{ order: 'llame al +34 600 123 456' }, ['Order'], 'a number with its country'],
    [{ order: 'call +44 20 7946 0958' }, ['Order'], 'in whatever groups its country writes'],
    [{ order: 'tel 600 123 456' }, ['Order'], 'a number in groups'],
    [{ order: '600123456' }, [], 'nine digits may be an order'],
    [{ order: 'DNI 12345678Z' }, ['Order'], 'an identity number'],
    [{ order: 'contraseña: Hola1234' }, ['Order'], 'a password'],
    [{ order: 'user@tenant' }, [], 'no address: it has no domain'],
    [{ other: 'ana@fabrikam.example' }, [], 'a fact of another outcome is not in the text'],
  ])('%o: %o, %s', (typed, labels) => {
    const local = { ...trees.es, facts };
    expect(sensitiveIn(local, ['tenant', 'order'], { facts: typed, before: [] })).toEqual(labels);
  });
});

describe('the page of an address', () => {
  const sections = { tree: '/es/decidir/', outcomes: '/es/respuestas/' };
  it.each<[string, Page | undefined, string]>([
    ['/es/decidir/scope/', { question: 'scope' }, 'a question'],
    ['/es/respuestas/contact-isv/', { outcome: 'contact-isv' }, 'an outcome'],
    ['/es/respuestas/', undefined, 'no outcome'],
    ['/es/respuestas/scope/', undefined, 'a question is no outcome'],
    ['/es/respuestas/contact-isv/x/', undefined, 'something below an outcome'],
    ['/es/respuestas/constructor/', undefined, 'what every object has'],
    ['/en/answers/contact-isv/', undefined, 'another language'],
  ])('%s is %o: %s', (path, page) => {
    expect(pageFromPath(trees.es, path, sections)).toEqual(page);
  });
});
