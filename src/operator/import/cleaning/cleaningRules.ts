/**
 * Every rule by which the import changes a value, or keeps one that looks wrong. The list is closed:
 * content/PROBLEMS.md explains each rule, and the summary of an import counts what each has done. They
 * are no warnings: 500 lower-cased addresses would hide the one refusal. A rule changes a value only
 * where one thing can be meant.
 */
export const CLEANING_RULES = {
  'white-space':
    'white space is made one plain space; spaces at the ends, invisible spaces and soft hyphens go',
  'control-character': 'characters that control a terminal or the direction of writing go',
  mojibake: 'UTF-8 that was read as Windows-1252 is read again: «Ã³» is «ó»',
  'html-entity': 'an HTML entity is the character that it stands for; angle brackets stay text',
  'text-mark': 'what a spreadsheet puts around a text that is no formula goes: ="…" and \'',
  'replacement-character': 'a character was lost before the import, and � stands in its place',
  placeholder: 'a word that stands for no value, such as «N/A» or «Full name», counts as none',
  'duplicate-value': 'a value that stands twice in a cell is kept once',
  'several-values': 'of several values where one belongs the first is kept',
  'case-of-address': 'email addresses, and scheme and host of web addresses, are lower case',
  'mailto-in-cell': 'of «mailto:x», «<x>», «Name <x>» and «x;» the address is kept',
  'address-in-name':
    'of «Name <x>» in the column of a name the name is kept; the address is the email where there is no other',
  'email-in-url': 'an email address in the column of a web address counts as the email',
  'url-in-email': 'a web address in the column of an email counts as the web address',
  'url-trailing': 'quotes, brackets and punctuation around a web address go',
  'url-scheme-missing': 'a web address without a scheme gets https://',
  'url-scheme-misspelt': 'a misspelt http:// or https:// is put right',
  'url-host-misspelt': 'a misspelt www. is put right',
  'phone-e164': 'a telephone number is written as +, country and number, without spaces',
  'phone-extension': 'an extension stands behind the number as «;ext=»',
  'phone-letters': 'letters in a telephone number are the digits of their keys',
  'phone-without-country':
    'a number of an unknown country is kept as written; a column for the country would help',
  'phone-as-written':
    'a number that its country cannot have, or with words beside it, is kept as written',
  'hours-always': '«24/7» is every day from 00:00 to 23:59',
} as const satisfies Record<string, string>;

export type CleaningRule = keyof typeof CLEANING_RULES;

/** One application of a rule to a value. */
export interface Step {
  rule: CleaningRule;
  before: string;
  /** The same as before where a rule only reports; null where nothing is left. */
  after: string | null;
}

/** A step with its place: `field` is the column as the file writes it. */
export interface Cleaning extends Step {
  file: string;
  line: number;
  field: string | undefined;
}
