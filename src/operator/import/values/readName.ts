import { applyRules } from '../cleaning/applyRules.ts';
import { readEmail } from './readEmail.ts';
import { type Reading, readLine } from './readValue.ts';

/** The name of a channel: of «Name <x>», as mail programs copy it, the name; see addressBeside. */
export function readName(text: string): Reading<string> {
  const { text: name, steps } = applyRules(text, [
    ['address-in-name', (all) => cut(all)?.name ?? all],
  ]);
  return { ...readLine(name), steps };
}

/** The address beside the name of a channel, for a row that gives it nowhere else. */
export function addressBeside(text: string): string | undefined {
  return cut(text)?.address;
}

function cut(text: string): { name: string; address: string } | undefined {
  const [, name = '', address = ''] =
    /^["']?([^<>()"']*[^<>()"'\s])["']?\s*[<(]\s*(?:mailto:)?([^<>()\s]+@[^<>()\s]+)\s*[>)]$/i.exec(
      text.trim(),
    ) ?? [];
  return 'value' in readEmail(address) ? { name, address } : undefined;
}
