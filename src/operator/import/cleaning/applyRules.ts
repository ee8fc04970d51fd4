import type { CleaningRule, Step } from './cleaningRules.ts';

/** Applies the rules in their order; each that changes the text is a step. */
export function applyRules(
  text: string,
  rules: readonly (readonly [CleaningRule, (text: string) => string])[],
): { text: string; steps: Step[] } {
  const steps: Step[] = [];
  let current = text;
  for (const [rule, mend] of rules) {
    const after = mend(current);
    if (after !== current) steps.push({ rule, before: current, after });
    current = after;
  }
  return { text: current, steps };
}
