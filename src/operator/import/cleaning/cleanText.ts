import { applyRules } from './applyRules.ts';
import type { Step } from './cleaningRules.ts';
import { decodeEntities } from './decodeEntities.ts';
import { decodeMojibake } from './decodeMojibake.ts';

/**
 * What is done to every text, whatever it means. Line breaks stay, since a cell may list values by
 * them. Angle brackets stay text: nothing is ever read as markup.
 */
export function cleanText(text: string): { text: string; steps: Step[] } {
  const cleaned = applyRules(text, [
    ['text-mark', dropTextMark],
    // Before white space: the second half of «à» may be a no-break space.
    ['mojibake', decodeMojibake],
    ['html-entity', decodeEntities],
    ['control-character', dropControls],
    ['white-space', tidyLines],
  ]);
  if (!cleaned.text.includes('\ufffd')) return cleaned;
  const { text: before } = cleaned;
  const report: Step = { rule: 'replacement-character', before, after: before };
  return { text: before, steps: [...cleaned.steps, report] };
}

/** Exports write ="007" so that a spreadsheet keeps the zeros, and '+34 so that it counts nothing. */
function dropTextMark(text: string): string {
  return text.replace(/^\s*="([^"]*)"\s*$/, '$1').replace(/^\s*'(?=[=+\-@])/, '');
}

/** Bidirectional controls, too: they can make an address read as another one. */
function dropControls(text: string): string {
  // _x000D_ is how Excel's own file format writes a carriage return.
  const written = text.replace(/_x000[9AD]_/gi, '\n');
  return written.replace(
    /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    '',
  );
}

/** Zero-width joiners stay: Persian and Indian names are spelled with them. */
function tidyLines(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
