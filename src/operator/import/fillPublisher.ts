import { headerToField } from '../../features/contacts/record/columnNames.ts';
import type { Intake } from './intake.ts';

/** Names the publisher of rows that name none: a listing of Partner Center never does. */
export function fillPublisher(intake: Intake, publisher: string | undefined): Intake {
  const { table } = intake;
  if (publisher === undefined || table.rows.length === 0) return intake;
  const found = table.columns.findIndex((name) => headerToField(name) === 'publisher');
  const index = found === -1 ? table.columns.length : found;
  const columns = found === -1 ? [...table.columns, 'publisher'] : table.columns;
  const rows = table.rows.map(({ line, cells }) => {
    const cell = cells[index] ?? '';
    const isNamed = typeof cell === 'string' ? cell.trim() !== '' : cell.length > 0;
    return { line, cells: isNamed ? cells : Object.assign([...cells], { [index]: publisher }) };
  });
  return { ...intake, table: { ...table, columns, rows } };
}
