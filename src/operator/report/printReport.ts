import type { FindingGroup } from './makeReport.ts';
import { FINDING_KINDS, type Finding } from './findingKinds.ts';

/** Examples of each kind; `--kind` and `--json` have all. */
const EXAMPLES = 3;

/** How much of each kind, the worst first, with up to three examples. */
export function printReport(groups: readonly FindingGroup[], contacts: number): string {
  const found = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const shown = groups.map(({ kind, findings }) => {
    const examples = findings.slice(0, EXAMPLES).map(printOne);
    const rest = findings.length - examples.length;
    if (rest > 0) examples.push(`and ${rest} more`);
    const head = `${findings.length} × ${kind}: ${FINDING_KINDS[kind]}`;
    return [head, ...examples.map((line) => `    ${line}`)].join('\n');
  });
  const total = found === 0 ? 'nothing to mend' : `${found} findings`;
  return [...shown, `${contacts} contacts, ${total}`].join('\n');
}

/** Every finding, a line each. */
export function printKind(groups: readonly FindingGroup[], contacts: number): string {
  const lines = groups.flatMap(({ findings }) => findings.map(printOne));
  return [...lines, `${contacts} contacts, ${lines.length} of this kind`].join('\n');
}

function printOne({ contacts, field, value }: Finding): string {
  const place = [contacts.slice(0, 4).join(', '), ...(contacts.length > 4 ? ['…'] : [])].join(', ');
  const text = value !== undefined && value.length > 100 ? `${value.slice(0, 99)}…` : value;
  return `${place}${field === undefined ? '' : ` (${field})`}${text === undefined ? '' : ` ${text}`}`;
}
