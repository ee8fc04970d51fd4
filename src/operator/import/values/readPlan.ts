import type { z } from 'zod';
import { CSP_STATES, type CspState, planSchema } from '../../../features/contacts/record/schema.ts';
import { foldHeader } from '../../../features/contacts/record/columnNames.ts';
import { type Reading, fit } from './readValue.ts';

/** The marketplace's own words for the states (Marketplace catalog API, 2025-05-01), and ours. */
const STATES = new Map<string, CspState>([
  ...CSP_STATES.map((state) => [foldHeader(state), state] as const),
  ['selectiveoptin', 'selective'],
]);

/** A plan and whether partners may sell it, such as "Pro: opt-in", or its name alone. */
export function readPlan(text: string): Reading<z.infer<typeof planSchema>> {
  const [, name = '', state = ''] = /^(.*\S)\s*:\s*([\w -]+)$/.exec(text) ?? [];
  const csp = STATES.get(foldHeader(state));
  const plan = csp === undefined ? { name: text } : { name, csp };
  return fit(planSchema, plan, `a plan such as «Pro: ${CSP_STATES.join('|')}»`);
}
