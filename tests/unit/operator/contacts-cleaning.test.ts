import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLEANING_RULES,
  type CleaningRule,
} from '../../../src/operator/import/cleaning/cleaningRules.ts';
import { cleanText } from '../../../src/operator/import/cleaning/cleanText.ts';
import { importFile } from '../../../src/operator/import/importFile.ts';
import { isPlaceholder } from '../../../src/operator/import/values/isPlaceholder.ts';
import { mendScheme } from '../../../src/operator/import/values/mendScheme.ts';
import { printCleaned } from '../../../src/operator/import/printCleaned.ts';
import { readEmail } from '../../../src/operator/import/values/readEmail.ts';
import { readPhone } from '../../../src/operator/import/values/readPhone.ts';
import { readUrl } from '../../../src/operator/import/values/readUrl.ts';
import { distance } from '../../../src/platform/text/distance.ts';
import { contactFileSchema } from '../../../src/features/contacts/record/schema.ts';
import { runs } from '../runs.ts';

/** What a reader made of a text, and by which rules; undefined where it was refused. */
type Outcome = [value: string | undefined, ...rules: CleaningRule[]];
function outcomeOf(reading: ReturnType<typeof readUrl>): Outcome {
  const rules = (reading.steps ?? []).map(({ rule }) => rule);
  return 'value' in reading ? [reading.value, ...rules] : [undefined, ...rules];
}

const load = (text: string, name = 'f.csv') =>
  importFile(new TextEncoder().encode(text), name, { audience: 'public' });

describe('any text', () => {
  it.each<[string, string, CleaningRule[], string]>([
    ['Fabrikam, S.L.', 'Fabrikam, S.L.', [], 'nothing to do'],
    [' Fabrikam  S.L.\t', 'Fabrikam S.L.', ['white-space'], 'spaces at the ends, and two'],
    ['Fabrikam\u00a0S.L.', 'Fabrikam S.L.', ['white-space'], 'a no-break space of a web page'],
    ['Fabri\u00adkam\u200b', 'Fabrikam', ['white-space'], 'a soft hyphen, a zero-width space'],
    ['Fabri\ufeffkam', 'Fabrikam', ['white-space'], 'a byte order mark inside'],
    ['می\u200cخواهم', 'می\u200cخواهم', [], 'a zero-width non-joiner is spelling'],
    ['a\r\nb \n c', 'a\nb\nc', ['white-space'], 'line breaks stay, since a cell lists by them'],
    ['a\nb', 'a\nb', [], 'a plain line break'],
    ['Fabri\u0007kam\u0000', 'Fabrikam', ['control-character'], 'a bell and a zero'],
    ['gpj\u202eexe', 'gpjexe', ['control-character'], 'a direction that hides an ending'],
    [
      'Fabrikam_x000D_\nTurnos',
      'Fabrikam\n\nTurnos',
      ['control-character'],
      'how a workbook writes a carriage return',
    ],
    ['NÃ³minas Ñandú', 'NÃ³minas Ñandú', [], 'half right: what is wrong is not certain'],
    ['NÃ³minas', 'Nóminas', ['mojibake'], 'UTF-8 read as Windows-1252'],
    ['CompaÃ±Ã­a â€“ EspaÃ±a', 'Compañía – España', ['mojibake'], 'a dash as well'],
    ['Oâ€™Brien', 'O’Brien', ['mojibake'], 'an apostrophe'],
    ['NÃƒÂ³minas', 'Nóminas', ['mojibake'], 'twice'],
    ['VoilÃ\u00a0', 'Voilà', ['mojibake'], 'the second half is a no-break space'],
    ['O\u0092Brien', 'O’Brien', ['mojibake'], 'Windows-1252 read as Latin 1'],
    ['NESCAFÉ®', 'NESCAFÉ®', [], 'É® is valid UTF-8, but of no European letter'],
    ['NÃ³mina É®', 'NÃ³mina É®', [], 'the same beside a letter that is'],
    ['MANHÃ®', 'MANHÃ®', [], 'a capital and its mark may be meant'],
    ['São Paulo Ã', 'São Paulo Ã', [], 'no pair of UTF-8'],
    ['Fabrikam &amp; Co', 'Fabrikam & Co', ['html-entity'], 'an export of a web form'],
    ['N&oacute;mina &ntilde;&#241;&#xF1;', 'Nómina ñññ', ['html-entity'], 'letters'],
    ['A &amp;lt; B', 'A &lt; B', ['html-entity'], 'once only: more would be a guess'],
    ['R&D; AT&T', 'R&D; AT&T', [], 'a sign that is meant'],
    ['&#0;&#xD800;&#9999999;', '&#0;&#xD800;&#9999999;', [], 'numbers of no character'],
    ['Bearer <API_KEY>', 'Bearer <API_KEY>', [], 'angle brackets are text'],
    ['&lt;b&gt;x', '<b>x', ['html-entity'], 'and stay text when they were escaped'],
    ['="00349"', '00349', ['text-mark'], 'how an export saves zeros from a spreadsheet'],
    ["'+34 900", '+34 900', ['text-mark'], 'how a spreadsheet is told that this is a text'],
    ["'s-Gravenhage", "'s-Gravenhage", [], 'an apostrophe that is meant'],
    ['Fabrikam Espa\ufffda', 'Fabrikam Espa\ufffda', ['replacement-character'], 'lost before'],
    ['OpenTint™ eDÖCS', 'OpenTint™ eDÖCS', [], 'signs and letters beyond ASCII'],
  ])('%j is %j by %j: %s', (before, after, rules) => {
    const { text, steps } = cleanText(before);
    expect([text, steps.map(({ rule }) => rule)]).toEqual([after, rules]);
  });

  it('is clean once cleaned, but for what can only be reported', () => {
    const unit = fc.constantFrom(...'aÑ Ã³\u00a0&;amp<>="\'+\n\r\u0007\u202e\u00ad\ufffdâ€™');
    fc.assert(
      fc.property(fc.string({ unit }), (before) => {
        const { text } = cleanText(before);
        expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\u202e\u00ad\u00a0]|^\s|\s$| {2}/);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('web addresses', () => {
  it.each<[string, Outcome, string]>([
    ['https://x.example/a?b=1', ['https://x.example/a?b=1'], 'as it is'],
    ['http://x.example', ['http://x.example'], 'http stays http'],
    ['www.fabri-k.example', ['https://www.fabri-k.example', 'url-scheme-missing'], 'no scheme'],
    ['//x.example/a', ['https://x.example/a', 'url-scheme-missing'], 'the scheme of some page'],
    ['x.example:8080/a', ['https://x.example:8080/a', 'url-scheme-missing'], 'a port, no scheme'],
    [
      'Www.Fabrikam.co.example',
      ['https://www.fabrikam.co.example', 'url-scheme-missing', 'case-of-address'],
      'no scheme, capitals',
    ],
    ['HTTPS://X.Example/Ab', ['https://x.example/Ab', 'case-of-address'], 'a path has its case'],
    ['htpts://www.x.example', ['https://www.x.example', 'url-scheme-misspelt'], 'swapped'],
    ['htp://x.example', ['http://x.example', 'url-scheme-misspelt'], 'a letter too few'],
    ['htps://x.example', ['https://x.example', 'url-scheme-misspelt'], 'of the other scheme'],
    ['ttps://x.example', ['https://x.example', 'url-scheme-misspelt'], 'cut off'],
    ['httpp://x.example', ['https://x.example', 'url-scheme-misspelt'], 'both near: the safer'],
    ['http//x.example', ['http://x.example', 'url-scheme-misspelt'], 'no colon'],
    ['https:/x.example', ['https://x.example', 'url-scheme-misspelt'], 'one stroke'],
    ['https:///x.example', ['https://x.example', 'url-scheme-misspelt'], 'three'],
    ['https:\\\\x.example', ['https://x.example', 'url-scheme-misspelt'], 'backward'],
    ['https;//x.example', ['https://x.example', 'url-scheme-misspelt'], 'beside the colon'],
    ['https ://x.example', ['https://x.example', 'url-scheme-misspelt'], 'a blank'],
    ['http:x.example', ['http://x.example', 'url-scheme-misspelt'], 'what browsers forgive'],
    ['http://https://x.example', ['https://x.example', 'url-scheme-misspelt'], 'twice'],
    ['http://wwww.x.example/', ['http://www.x.example/', 'url-host-misspelt'], 'four of three'],
    ['https://www..x.example', ['https://www.x.example', 'url-host-misspelt'], 'two points'],
    [
      'www,x.example',
      ['https://www.x.example', 'url-host-misspelt', 'url-scheme-missing'],
      'a comma is in no host',
    ],
    ['<https://x.example/>', ['https://x.example/', 'url-trailing'], 'from a mail'],
    ['https://x.example/a.', ['https://x.example/a', 'url-trailing'], 'the end of a sentence'],
    ['https://x.example/a%20', ['https://x.example/a', 'url-trailing'], 'a blank, escaped'],
    ['https://x.example/a_(b)', ['https://x.example/a_(b)'], 'a bracket that was opened'],
    ['https://x.example/a)', ['https://x.example/a', 'url-trailing'], 'one that was not'],
    [
      'https://a.example; www.b.example',
      ['https://a.example', 'several-values'],
      'the first of two',
    ],
    ['https://a.example https://b.example', ['https://a.example', 'several-values'], 'blanks'],
    ['https://x.example/help (in English)', [undefined], 'a remark is not thrown away'],
    ['https://x.example/?u=a;b,c|d', ['https://x.example/?u=a;b,c|d'], 'signs inside'],
    ['a@x.example', [undefined], 'an email address'],
    ['https://localhost/', [undefined], 'a host without a dot'],
    ['https://x.example/\ufffd', [undefined], 'a lost character leads nowhere'],
    ['ftp://x.example', [undefined], 'another scheme, never http'],
    ['shttp://x.example', [undefined], 'a scheme of its own, one letter away'],
    ['hxxp://x.example', [undefined], 'made harmless on purpose'],
    ['javascript:alert(1)', [undefined], 'never a link'],
  ])('%j: %j, %s', (text, outcome) => {
    expect(outcomeOf(readUrl(text))).toEqual(outcome);
  });

  it('are mended once and for all, and every scheme but http and https is left alone', () => {
    const scheme = fc.constantFrom(
      'http',
      'https',
      'javascript',
      'data',
      'ftp',
      'file',
      'vbscript',
    );
    const signs = fc.constantFrom('://', ':', '//', ':/', ';//', ':\\\\', '');
    fc.assert(
      fc.property(
        scheme,
        fc.nat(9),
        fc.constantFrom('h', 't', 'p', 's', ''),
        signs,
        (word, at, letter, sign) => {
          const slip = word.slice(0, at) + letter + word.slice(at);
          const text = `${slip}${sign}x.example`;
          const reading = readUrl(text);
          if (!('value' in reading)) return;
          expect(reading.value).toMatch(/^https?:\/\/[a-z0-9.]+/);
          expect(outcomeOf(readUrl(reading.value))).toEqual([reading.value]);
          if (sign.includes(':') || sign.includes(';')) {
            expect(
              ['http', 'https'].some((one) => one === slip || distance(slip, one, 1) === 1),
            ).toBe(true);
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('mendScheme leaves what has no scheme', () => {
    for (const text of ['contoso:8080/a', 'x.example/http//', 'http.example', '']) {
      expect(mendScheme(text)).toBe(text);
    }
  });
});

describe('email addresses', () => {
  it.each<[string, Outcome, string]>([
    ['help@x.example', ['help@x.example'], 'as it is'],
    ['Help@X.example', ['help@x.example', 'case-of-address'], 'capitals'],
    ['mailto:help@x.example', ['help@x.example', 'mailto-in-cell'], 'copied from a link'],
    ['mailto:help@x.example?subject=Hi', ['help@x.example', 'mailto-in-cell'], 'with a subject'],
    ['Gil, Ana <ana@x.example>', ['ana@x.example', 'mailto-in-cell'], 'from a mail program'],
    ['<help@x.example>', ['help@x.example', 'mailto-in-cell'], 'brackets only'],
    ['Help desk (help@x.example)', ['help@x.example', 'mailto-in-cell'], 'round brackets'],
    ['help@x.example;', ['help@x.example', 'mailto-in-cell'], 'a list of one'],
    ['a@b.example; c@d.example', ['a@b.example', 'several-values'], 'the first of two'],
    ['a@b.example c@d.example', ['a@b.example', 'several-values'], 'a blank between'],
    [
      'Ana <a@b.example>, Leo <c@d.example>',
      ['a@b.example', 'several-values', 'mailto-in-cell'],
      'two from a mail program',
    ],
    ['help@x.example (until 5 pm)', [undefined], 'a remark is not thrown away'],
    ['help(a)x.example', [undefined], 'no address'],
    ['h\ufffdlp@x.example', [undefined], 'a lost character'],
    ['help@x.example?bcc=a@b.example', [undefined], 'what a mail link would act upon'],
  ])('%j: %j, %s', (text, outcome) => {
    expect(outcomeOf(readEmail(text))).toEqual(outcome);
  });
});

describe('telephone numbers', () => {
  it.each<[string, string | undefined, Outcome, string]>([
    ['+34900000112', undefined, ['+34900000112'], 'as it is'],
    ['+34 900 000 112', undefined, ['+34900000112', 'phone-e164'], 'spaces'],
    ['0034 900 000 112', undefined, ['+34900000112', 'phone-e164'], 'two zeros for the +'],
    ['0034 900 000 112', 'US', ['+34900000112', 'phone-e164'], 'whatever the country'],
    ['011 34 900 000 112', 'US', ['+34900000112', 'phone-e164'], 'as the country dials'],
    ['(+34) 900 000 112', undefined, ['+34900000112', 'phone-e164'], 'brackets'],
    ['900 000 112', 'ES', ['+34900000112', 'phone-e164'], 'the country of the row'],
    ['(312) 555-0141', 'US', ['+13125550141', 'phone-e164'], 'a range of films is possible'],
    ['+34 100 000 112', undefined, ['+34100000112', 'phone-e164'], 'a range that nobody has yet'],
    ['+44 20 7946 0166', 'ES', ['+442079460166', 'phone-e164'], 'the number knows better'],
    ['+44 (0)20 7946 0166', undefined, ['+442079460166', 'phone-e164'], 'a zero for home'],
    ['+34 (0)900 000 112', undefined, ['+34900000112', 'phone-e164'], 'where there is none'],
    ['+39 (0)6 0000 0112', undefined, ['+390600000112', 'phone-e164'], 'Italy dials it'],
    ['Tel.: 900 000 112', 'ES', ['+34900000112', 'phone-e164'], 'a word before it'],
    ['tel:+34900000112', undefined, ['+34900000112', 'phone-e164'], 'a link'],
    ['+34 900 000 112 ext. 4', undefined, ['+34900000112;ext=4', 'phone-extension'], 'English'],
    ['900000112 extensión 4', 'ES', ['+34900000112;ext=4', 'phone-extension'], 'Spanish'],
    ['+1 312 555 0141 x12', undefined, ['+13125550141;ext=12', 'phone-extension'], 'short'],
    ['+34 900 000 112 (ext. 4)', undefined, ['+34900000112;ext=4', 'phone-extension'], 'brackets'],
    ['+34900000112;ext=4', undefined, ['+34900000112;ext=4'], 'as it is'],
    ['900 000 112', undefined, ['900 000 112', 'phone-without-country'], 'no country is guessed'],
    ['900 000 112', 'ZZ', ['900 000 112', 'phone-as-written'], 'a country without a plan'],
    ['+34 900', undefined, ['+34 900', 'phone-as-written'], 'too short'],
    ['1-800-FABRIKA', 'US', ['+18003227452', 'phone-letters'], 'letters of the keypad'],
    ['Tel.: +1 800 555 HELP', undefined, ['+18005554357', 'phone-letters'], 'the country is known'],
    [
      '1-800-FABRIKA',
      undefined,
      ['1-800-FABRIKA', 'phone-without-country'],
      'which is lost without',
    ],
    ['1-800-FABRIKAM', 'US', ['1-800-FABRIKAM', 'phone-as-written'], 'a letter too many'],
    ['900 000 112 ANA', 'ES', ['900 000 112 ANA', 'phone-as-written'], 'complete without letters'],
    ['+34 900 000 112 (L-V)', undefined, ['+34 900 000 112 (L-V)', 'phone-as-written'], 'a remark'],
    [
      '+34 900 000 112 / 900 000 113',
      undefined,
      ['+34900000112', 'several-values'],
      'the first of two',
    ],
    ['900 000 112 o 900 000 113', 'ES', ['+34900000112', 'several-values'], 'a word between'],
    ['900 000 112; 900 000 113', 'ES', ['+34900000112', 'several-values'], 'lines of a cell'],
    ['3,49005E+10', 'ES', [undefined], 'rounded by a spreadsheet'],
    ['3.49E+10', 'ES', [undefined], 'in English'],
    ['ask Ana', 'ES', [undefined], 'no number'],
    ['5'.repeat(61), 'ES', [undefined, 'phone-as-written'], 'too long'],
  ])('%j of %s: %j, %s', (text, country, outcome) => {
    expect(outcomeOf(readPhone(text, country))).toEqual(outcome);
  });

  it('once written as E.164 are the same in any country', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789 -()'), maxLength: 16 });
    const country = fc.constantFrom('ES', 'US', 'GB', 'IT', 'MX', undefined);
    fc.assert(
      fc.property(
        fc.constantFrom('', '+', '00', '+34 '),
        digits,
        country,
        country,
        (start, rest, one, other) => {
          const reading = readPhone(start + rest, one);
          if (!('value' in reading) || reading.steps?.[0]?.rule !== 'phone-e164') return;
          expect(outcomeOf(readPhone(reading.value, other))).toEqual([reading.value]);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('placeholders', () => {
  it.each<[Parameters<typeof isPlaceholder>[0], string, boolean, string]>([
    ['publisher', 'Full name', true, 'of a form'],
    ['publisher', '-', true, 'a stroke'],
    ['publisher', '#¡REF!', true, 'an error of a Spanish spreadsheet'],
    ['publisher', 'None', false, 'may be a company'],
    ['publisher', 'Support', false, 'may be a company'],
    ['publisher', 'Valor', false, 'near an error, but a name'],
    ['publisher', '...and more', false, 'begins like one'],
    ['support.name', 'Full Name', true, 'of a form'],
    ['support.name', 'First name Last name', true, 'of a form'],
    ['support.name', 'Support', true, 'what the channel says itself'],
    ['support.name', 'Help Center', true, 'and a page'],
    ['support.name', 'none', true, 'no name'],
    ['support.name', 'Fabrikam Support', false, 'a desk'],
    ['support.name', 'Help desk', false, 'a desk'],
    ['support.email', 'test@test.com', true, 'to satisfy a form'],
    ['support.email', 'you@yourcompany.com', true, 'of a form'],
    ['support.email', 'support@example.com', true, 'reserved for documentation'],
    ['support.email', 'support@fabrikam.example', false, 'fictional data of ours'],
    ['support.email', 'support@example.com.es', false, 'a domain of somebody'],
    ['support.url', 'https://', true, 'the beginning of a form'],
    ['support.url', 'https://www.example.org/help', true, 'reserved for documentation'],
    ['support.url', 'https://x.example/?next=example.com.html', false, 'elsewhere'],
    ['website', 'N/A', true, 'in capitals'],
    ['support.phone', '000 000 000', true, 'to satisfy a form'],
    ['support.phone', '1234567890', true, 'to satisfy a form'],
    ['support.phone', '+34 900 000 000', false, 'a number of a country'],
    ['products', 'TBD', true, 'not decided'],
    ['products', 'Test', false, 'may be a product'],
    ['aliases', 'NA', false, 'may be an acronym'],
    ['country', 'NA', false, 'Namibia'],
    ['country', 'N/A', true, 'no country'],
    ['audience', 'N/A', false, 'nothing is published by a word that is not understood'],
    ['verified', 'pendiente', false, 'no date: refused, and said so'],
  ])('%s %j: %s, %s', (field, text, is) => {
    expect(isPlaceholder(field, text)).toBe(is);
  });

  it('as publisher make the row lack one, elsewhere the value', () => {
    const { counts, file, cleaned, problems } = load(
      'Publisher;Product;Contact;Email\nFull name;A;;\nFabrikam;B;Support;N/A\n',
    );
    expect(counts).toMatchObject({ rows: 2, imported: 1, rejected: 1 });
    expect(problems.map(({ code, fact }) => [code, fact])).toEqual([
      ['row-without-publisher', expect.stringContaining('«Full name»')],
    ]);
    expect(cleaned.map(({ rule, line, field }) => [rule, line, field])).toEqual([
      ['placeholder', 2, 'Publisher'],
      ['placeholder', 3, 'Contact'],
      ['placeholder', 3, 'Email'],
    ]);
    expect(file.contacts[0]?.channels).toEqual({});
  });
});

describe('columns that hold each other’s values', () => {
  const H = 'Publisher;Email;URL\nFabrikam;';
  const [email, url] = ['help@x.example', 'https://x.example/help'];
  it.each<[string, object | undefined, CleaningRule[], string]>([
    [`${url};${email}`, { email, url }, ['email-in-url', 'url-in-email'], 'swapped'],
    [`;${email}`, { email }, ['email-in-url'], 'the email alone'],
    [`${url};`, { url }, ['url-in-email'], 'the web address alone'],
    [`${email};${url}`, { email, url }, [], 'each in its place'],
    [`${url};${url}/b`, { url: `${url}/b` }, [], 'two web addresses: the first is refused'],
    [`${email};b@x.example`, { email }, [], 'two emails: the second is refused'],
  ])('%s gives %j by %j: %s', (row, channel, rules) => {
    const { file, cleaned } = load(H + row);
    expect(file.contacts[0]?.channels.support).toEqual({ ...channel, audience: 'public' });
    expect(cleaned.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('what is recorded', () => {
  it('has place, column, before and after, and stands in the order of the rows', () => {
    const { cleaned } = load(
      'Publicador;Correo;Alias\nFabrikam ;A@x.example;Fab; \n'.replace('; \n', '\n') +
        'Contoso;a@b.example\u00a0;C | c | D\n',
    );
    const place = { file: 'f.csv' };
    expect(cleaned).toEqual([
      {
        ...place,
        rule: 'white-space',
        line: 2,
        field: 'Publicador',
        before: 'Fabrikam ',
        after: 'Fabrikam',
      },
      {
        ...place,
        rule: 'case-of-address',
        line: 2,
        field: 'Correo',
        before: 'A@x.example',
        after: 'a@x.example',
      },
      { ...place, rule: 'duplicate-value', line: 3, field: 'Alias', before: 'c', after: null },
      {
        ...place,
        rule: 'white-space',
        line: 3,
        field: 'Correo',
        before: 'a@b.example\u00a0',
        after: 'a@b.example',
      },
    ]);
  });

  it('is printed by rule, the most frequent first, with three examples', () => {
    const { cleaned } = load(`Publisher;Email;URL\n${'F;A@x.example;\n'.repeat(5)}G\u00a0H;;N/A\n`);
    expect(printCleaned(cleaned).split('\n')).toEqual([
      `5 × case-of-address: ${CLEANING_RULES['case-of-address']}`,
      '    f.csv:2 (Email) «A@x.example» → «a@x.example»',
      '    f.csv:3 (Email) «A@x.example» → «a@x.example»',
      '    f.csv:4 (Email) «A@x.example» → «a@x.example»',
      '    and 2 more',
      `1 × placeholder: ${CLEANING_RULES.placeholder}`,
      '    f.csv:7 (URL) «N/A» is left out',
      `1 × white-space: ${CLEANING_RULES['white-space']}`,
      '    f.csv:7 (Publisher) «G\\u00a0H» → «G H»',
    ]);
    expect(printCleaned([])).toBe('');
  });

  it('covers every rule, and content/PROBLEMS.md explains each', () => {
    const { cleaned } = load(
      [
        'Publisher;Aliases;Contact;Email;URL;Phone;Hours;CSP email;CSP URL;CSP phone;Engineering phone;Engineering email;Engineering URL',
        '" NÃ³mina &amp; Fab\u0007ri";"=""A""";Ana <a@x.example>;A@X.example;htp://wwww.x.example.;+34 900 000 112;24/7;https://x.example;b@x.example;+34 900 000 112 x4;900 000 112;mailto:c@x.example;www.x.example',
        'F\ufffd;B | B;;a@x.example, b@x.example;N/A;+34 900;;;;+1 800 FABRIKA;;;',
      ].join('\n'),
    );
    expect([...new Set(cleaned.map(({ rule }) => rule))].sort()).toEqual(
      Object.keys(CLEANING_RULES).sort(),
    );
    const page = readFileSync(new URL('../../../content/PROBLEMS.md', import.meta.url), 'utf8');
    const listed = /## Cleaning rules of the import\n([^#]*)/.exec(page)?.[1] ?? '';
    expect([...listed.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, rule]) => rule)).toEqual(
      Object.keys(CLEANING_RULES).sort(),
    );
  });

  it('leaves a file that fits the schema, and loses no row, whatever the cells hold', () => {
    const cell = fc.string({
      unit: fc.constantFrom(
        ...'a@.:/+0349 \u00a0\u0007\ufffdÃ³&;"\'=<>()|,\\',
        'http',
        'https://x.example',
        'N/A',
        '&amp;',
        'mailto:',
        'javascript:',
      ),
      maxLength: 12,
    });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(cell, { minLength: 8, maxLength: 8 }), (cells) => {
        const header = 'Publisher;Aliases;Country;Email;URL;Phone;User documents;CSP contact';
        const { file, counts } = load(`${header}\n${cells.map(quote).join(';')}\nFabrikam;;;;;;;`);
        expect(counts.rows).toBe(2);
        expect(contactFileSchema.safeParse(file).success).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
});
