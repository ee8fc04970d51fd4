import { foldHeader, headerToField } from '../../contacts/record/columnNames.ts';

/** What is taken from a row; every other column is passed over unread. */
export interface Columns {
  publisher?: number | undefined;
  publisherId?: number | undefined;
  product?: number | undefined;
  order?: number | undefined;
  amount?: number | undefined;
  currency?: number | undefined;
}

/**
 * Names of Partner Center's columns, folded, the one to prefer first. Reconciliation file of new
 * commerce: PublisherName, PublisherId, ProductName, OrderId, Total, Currency; daily rated usage:
 * BillingPreTaxTotal, BillingCurrency; older license-based files: TotalForCustomer, OfferName.
 */
const NAMES: Record<keyof Columns, readonly string[]> = {
  publisher: ['publishername', 'nombrepublicador', 'nombreeditor'],
  publisherId: ['publisherid', 'idpublicador', 'ideditor'],
  product: ['productname', 'nombreproducto', 'offername', 'nombreoferta', 'skuname'],
  order: ['orderid', 'ordernumber', 'idpedido', 'pedido', 'order'],
  amount: [
    ...['totalforcustomer', 'total', 'billingpretaxtotal', 'pretaxtotal', 'subtotal'],
    ...['importe', 'gasto', 'coste', 'amount', 'spend', 'cost'],
  ],
  currency: ['currency', 'billingcurrency', 'currencycode', 'moneda', 'divisa'],
};

/** Which columns hold what, by their names; own lists use the names that the import knows. */
export function findColumns(cells: readonly string[]): Columns {
  const folded = cells.map(foldHeader);
  const place = (role: keyof Columns): number | undefined =>
    NAMES[role].map((name) => folded.indexOf(name)).find((index) => index !== -1);
  const known = (field: ReturnType<typeof headerToField>): number | undefined => {
    const index = cells.findIndex((cell) => headerToField(cell) === field);
    return index === -1 ? undefined : index;
  };
  return {
    publisher: place('publisher') ?? known('publisher'),
    publisherId: place('publisherId') ?? known('publisherIds'),
    product: place('product') ?? known('products'),
    order: place('order'),
    amount: place('amount'),
    currency: place('currency'),
  };
}

/** How many of the columns are known. */
export function countColumns(columns: Columns): number {
  return Object.values(columns).filter((index) => index !== undefined).length;
}
