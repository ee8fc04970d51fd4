import type { PublisherRow } from '../match/toRow.ts';
import type { ResoldUi } from './resoldUi.ts';

/**
 * The table as text for a spreadsheet, its header first. Amounts have a comma before their decimals,
 * as a Spanish spreadsheet reads them, and a column for each currency.
 */
export function resoldCells(
  rows: readonly PublisherRow[],
  ui: ResoldUi,
  hasOrders: boolean,
): string[][] {
  const { resold: words } = ui;
  const currencies = [
    ...new Set(rows.flatMap(({ spend }) => spend.map(({ currency }) => currency))),
  ].sort();
  const header = [
    words.publisher,
    words.others,
    words.id,
    words.products,
    words.rows,
    ...(hasOrders ? [words.orders] : []),
    words.state,
    words.contact,
    words.missingChannels,
    words.verified,
    ...currencies.map((currency) => `${words.spend} ${currency}`.trim()),
  ];
  return [header, ...rows.map(toCells)];

  function toCells({
    name,
    others,
    ids,
    products,
    rows: count,
    orders,
    match,
    spend,
  }: PublisherRow) {
    const contact = match.state === 'matched' ? match.contact : undefined;
    const proposals = match.state === 'proposed' ? match.proposals : [];
    return [
      name,
      others.join(' | '),
      ids.join(' | '),
      products.join(' | '),
      String(count),
      ...(hasOrders ? [String(orders)] : []),
      words.states[match.state],
      contact?.publisher ?? proposals.map(({ publisher }) => `${publisher} (?)`).join(' | '),
      (contact?.missing ?? []).map((id) => ui.channel[id]).join(' | '),
      contact?.verified ?? '',
      ...currencies.map(
        (currency) =>
          spend.find((sum) => sum.currency === currency)?.amount.replace('.', ',') ?? '',
      ),
    ];
  }
}
