import { findTable, type Choice, type TableShape } from './findTable.ts';
import { NotUtf8 } from './fault.ts';
import { joinSpellings, type Publisher } from '../match/joinSpellings.ts';
import { readBytes } from './readBytes.ts';
import { readText } from './readText.ts';
import { splitRows } from '../../../platform/csv/splitRows.ts';
import { addBroken, addRow, startTally, type Tally } from './tally.ts';

/** What is to be read of a list. */
export interface ListOptions {
  /** Whether spend is added up; it is left out unless somebody asks for it. */
  spend: boolean;
  choice?: Choice | undefined;
}

/** The publishers of a list, with what was passed over. rows = rows of all publishers + skipped. */
export interface List extends Pick<Tally, 'rows' | 'skipped' | 'unread'> {
  publishers: Publisher[];
  /** Which sign stands before the decimals of its amounts. */
  decimals: 'point' | 'comma';
  /** Name of the column that was added up. */
  amountColumn: string | undefined;
  hasOrders: boolean;
}

/** So much of the text tells how the rest is to be read. */
const HEAD = 65_536;

/**
 * Reads a list of publishers, such as a reconciliation file, piece by piece.
 * @param onBytes how many bytes of the file have been read
 * @throws Fault, NeedsColumn
 */
export async function readList(
  file: Blob,
  options: ListOptions,
  onBytes: (bytes: number) => void = () => {},
): Promise<List> {
  try {
    return await readAs('utf-8');
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return readAs('windows-1252');
  }

  function readAs(encoding: 'utf-8' | 'windows-1252'): Promise<List> {
    return readRows(readText(readBytes(file, onBytes), encoding), options);
  }
}

async function readRows(text: AsyncIterable<string>, options: ListOptions): Promise<List> {
  const tally = startTally();
  let head: string | undefined = '';
  let reader: Reader | undefined;
  for await (const piece of text) {
    if (head === undefined) reader?.push(piece);
    else head += piece;
    if (head === undefined || head.length < HEAD) continue;
    reader = openTable(head, head.slice(0, head.lastIndexOf('\n') + 1), options, tally);
    head = undefined;
  }
  reader ??= openTable(head ?? '', head ?? '', options, tally);
  reader.end();

  const { point, comma } = tally.says;
  return {
    publishers: joinSpellings(tally.buckets.values()),
    rows: tally.rows,
    skipped: tally.skipped,
    unread: tally.unread,
    decimals: point === comma ? reader.usualDecimals : point > comma ? 'point' : 'comma',
    amountColumn: reader.amountColumn,
    hasOrders: reader.hasOrders,
  };
}

interface Reader extends Pick<List, 'amountColumn' | 'hasOrders'> {
  push: (text: string) => void;
  end: () => void;
  /** What to go by where no amount tells: a Spanish sheet has semicolons and decimal commas. */
  usualDecimals: List['decimals'];
}

/** @param lines the beginning of the text up to a line end */
function openTable(text: string, lines: string, options: ListOptions, tally: Tally): Reader {
  const shape = findTable(lines === '' ? text : lines, options.choice);
  const { delimiter, header, start } = shape;
  const columns = options.spend ? shape.columns : { ...shape.columns, amount: undefined };
  let isHeader = header !== undefined;
  const reader = splitRows(
    delimiter,
    { width: header?.length ?? 0, firstLine: start > 0 ? 2 : 1 },
    {
      take(cells, line) {
        if (isHeader) isHeader = false;
        else addRow(tally, cells, columns, line);
      },
      broken: (line) => addBroken(tally, line),
    },
  );
  reader.push(text.slice(start));
  return { ...reader, ...facts(shape, options) };
}

function facts(
  { delimiter, columns, header }: TableShape,
  { spend }: ListOptions,
): Pick<Reader, 'usualDecimals' | 'amountColumn' | 'hasOrders'> {
  return {
    usualDecimals: delimiter === ';' ? 'comma' : 'point',
    amountColumn: spend && columns.amount !== undefined ? header?.[columns.amount] : undefined,
    hasOrders: columns.order !== undefined,
  };
}
