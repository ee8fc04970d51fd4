import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes the English text of a guide in a copy of the project, and not its twin. */
export function changeTwin(project: string, guide: string): void {
  const path = join(project, `content/guides/en/${guide}.mdx`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^description: /m, '$&Changed. '));
}
