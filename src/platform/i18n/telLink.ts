import { dialLetters } from '../text/dialLetters.ts';

/** Fewer digits are hours or a remark before the number: «24 h: 900 000 112». */
const FEWEST = 6;

/**
 * A telephone link: digits and, from E.164, the extension (RFC 3966). Of several numbers it takes the
 * first; left out are an extension written in words, which is dialed by hand, and the (0) that is
 * dialed within the country only. Italy dials it from abroad, too. Letters that stand for digits are
 * those of the keypad.
 */
export function telLink(phone: string): string {
  const [, extension = ''] = /^\+\d+(;ext=\d+)$/.exec(phone) ?? [];
  const numbers = dialLetters(phone).match(/\+?\d[\d\s().-]*/g) ?? [];
  const isWhole = (number: string): boolean => number.replace(/\D/g, '').length >= FEWEST;
  const number = numbers.find(isWhole) ?? numbers[0] ?? '';
  return `tel:${number.replace(/^(\+(?!39)\d+\s*)\(0\)/, '$1').replace(/[^+\d]/g, '')}${extension}`;
}
