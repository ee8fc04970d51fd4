import { CLEANING_RULES, type Cleaning, type CleaningRule } from './cleaning/cleaningRules.ts';

/** Examples of each rule; `--json` has all. */
const EXAMPLES = 3;

/**
 * What the cleaning rules have done, the most frequent first: how often, in what words the rule is
 * put, and up to three examples. Empty when nothing was done.
 */
export function printCleaned(cleaned: readonly Cleaning[]): string {
  const groups = [...Map.groupBy(cleaned, ({ rule }) => rule)];
  groups.sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
  return groups.map(([rule, group]) => printGroup(rule, group)).join('\n');
}

function printGroup(rule: CleaningRule, group: readonly Cleaning[]): string {
  const examples = group.slice(0, EXAMPLES).map(printOne);
  const rest = group.length - examples.length;
  if (rest > 0) examples.push(`and ${rest} more`);
  const lines = examples.map((line) => `    ${line}`);
  return [`${group.length} × ${rule}: ${CLEANING_RULES[rule]}`, ...lines].join('\n');
}

function printOne({ file, line, field, before, after }: Cleaning): string {
  const place = `${file}:${line}${field === undefined ? '' : ` (${field})`}`;
  if (after === null) return `${place} ${show(before)} is left out`;
  return `${place} ${show(before)}${after === before ? '' : ` → ${show(after)}`}`;
}

/** On one line, with what cannot be seen as its number, since that may be all that was changed. */
function show(text: string): string {
  const visible = text.replace(
    /[^\S ]|[\p{Cc}\p{Cf}]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return `«${visible.length > 80 ? `${visible.slice(0, 79)}…` : visible}»`;
}
