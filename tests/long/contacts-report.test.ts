import { expect, it } from 'vitest';
import { makeReport } from '../../src/operator/report/makeReport.ts';
import { manyContacts } from '../unit/manyContacts.ts';

it('a report on 50,000 contacts names each', () => {
  const groups = makeReport(manyContacts(50_000), '2026-11-27');
  expect(groups.find(({ kind }) => kind === 'never-verified')?.findings).toHaveLength(50_000);
});
