import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { dialLetters } from '../../../platform/text/dialLetters.ts';
import { channelSchema } from '../../../features/contacts/record/schema.ts';
import type { Step } from '../cleaning/cleaningRules.ts';
import { type Reading, fit } from './readValue.ts';

const EXPECTED = 'a telephone number of at most 60 characters';

/**
 * A telephone number as E.164, with `;ext=` where there is an extension, and the digits of the keys
 * for letters (the library refuses these). The country is the one
 * that the number names by + or 00, else the one given; without either, or with a number that its
 * country cannot have, the text stays as written. A number of which a spreadsheet has made
 * 3.49E+10 cannot be dialed and is refused.
 * @param country two letters, of the publisher
 */
export function readPhone(text: string, country: string | undefined): Reading<string> {
  if (/^\d+(?:[.,]\d+)?E\+?\d+$/i.test(text) || !/\d{2}/.test(text)) return { expected: EXPECTED };
  const written = dropLabel(text);
  const bare = dialLetters(written);
  const whole = parse(bare, country);
  const first =
    whole ?? parse(bare.split(/\s*(?:[/;,|]|\s(?:y|o|and|or)\s)\s*/i)[0] ?? '', country);
  const steps: Step[] = [];
  if (first === undefined) {
    const isKnown = country !== undefined || /^[^\d+]*(?:\+|00)/.test(bare);
    const rule = isKnown ? 'phone-as-written' : 'phone-without-country';
    steps.push({ rule, before: text, after: text });
    return { ...fit(channelSchema.shape.phone.unwrap(), text, EXPECTED), steps };
  }
  const { e164, ext } = first;
  const after = ext === undefined ? e164 : `${e164};ext=${ext}`;
  if (whole === undefined) steps.push({ rule: 'several-values', before: text, after });
  else if (after !== text) {
    const plain = ext === undefined ? 'phone-e164' : 'phone-extension';
    steps.push({ rule: bare === written ? plain : 'phone-letters', before: text, after });
  }
  return { ...fit(channelSchema.shape.phone.unwrap(), after, EXPECTED), steps };
}

/** `tel:`, a word for telephone, and brackets around the country's prefix. */
function dropLabel(text: string): string {
  const label =
    /^(?:tel[ée]fono|telephone|tel|tfno|tlfn?o?|tlf|phone|ph|t|m[óo]vil|mobile)\s*[.:]+\s*/i;
  return text.replace(label, '').replace(/^\(\s*(\+|00)\s*(\d{1,3})\s*\)/, '$1$2 ');
}

interface Number {
  e164: string;
  ext: string | undefined;
}

/** Undefined for what its country cannot have; new and fictional ranges pass, since it can. */
function parse(text: string, country: string | undefined): Number | undefined {
  const known = country !== undefined && isSupportedCountry(country) ? country : undefined;
  const international = text.replace(/^00(?=[1-9])/, '+').replace(/\(ext([^()]*)\)$/i, 'ext$1');
  return (
    parseAs(international, known) ??
    // Outside Italy nobody dials from abroad the (0) that is written for callers at home.
    parseAs(international.replace(/^(\+\d{1,3}\s*)\(0\)/, '$1'), known)
  );
}

function parseAs(text: string, country: CountryCode | undefined): Number | undefined {
  const options = { extract: false, ...(country === undefined ? {} : { defaultCountry: country }) };
  const number = parsePhoneNumberFromString(text, options);
  if (number === undefined || !number.isPossible()) return undefined;
  // A number of zeros loses one each time that it is read.
  const isStable = parsePhoneNumberFromString(number.number)?.number === number.number;
  if (!isStable) return undefined;
  return { e164: number.number, ext: number.ext };
}
