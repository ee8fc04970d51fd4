import { readFileSync, writeFileSync } from 'node:fs';

/** Changes a file, and says so when there was nothing to change: the copy would prove nothing. */
export function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path} is no longer as this test expects it`);
  writeFileSync(path, changed);
}
