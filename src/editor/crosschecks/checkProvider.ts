import type { Problem } from '../../platform/problem.ts';
import type { Content, Places } from '../content.ts';

/** An indirect reseller whose cases go to its provider says how the provider is reached. */
export function checkProvider({ site, tree }: Content, places: Places): Problem[] {
  const needsProvider = Object.values(tree?.outcomes ?? {}).some(
    ({ channel }) => channel.kind === 'desk' && channel.desk === 'provider',
  );
  if (!site || !needsProvider || site.cspModel !== 'indirect-reseller' || site.provider) return [];
  return [
    {
      code: 'field-missing',
      file: places.site.file,
      line: places.site.lineOf(['cspModel']),
      field: 'provider',
      fact: 'an indirect reseller names its provider, and the field «provider» is missing',
      fix: 'add the provider’s contact',
      severity: 'error',
    },
  ];
}
