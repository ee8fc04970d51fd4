import { useEffect, useState } from 'preact/hooks';

/** Long enough that who types on is not interrupted at each letter, in milliseconds. */
const PAUSE = 500;

/** A text to announce, once the typing rests; nothing at once. */
export function useLater(text: string, typed: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === '') return setSaid('');
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, typed]);
  return text === '' ? '' : said;
}
