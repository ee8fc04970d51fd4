/**
 * Why a list cannot be read, each with a sentence of the interface: nothing in it; a workbook or an
 * archive; not text; the browser cannot open it, or it is cut off; a browser without gzip; a worker
 * that cannot be had.
 */
export type FaultCode = 'empty' | 'workbook' | 'binary' | 'unreadable' | 'gzip' | 'worker';

/** Thrown where a file turns out to be none that can be read. */
export class Fault extends Error {
  readonly code: FaultCode;
  constructor(code: FaultCode) {
    super(code);
    this.code = code;
  }
}

/** Thrown where no column is known to hold the publisher: the reader must say which does. */
export class NeedsColumn extends Error {
  /** The first line, as the file writes it. */
  readonly cells: string[];
  constructor(cells: string[]) {
    super('no column of publishers');
    this.cells = cells;
  }
}

/** Thrown at the first byte that UTF-8 does not allow. */
export class NotUtf8 extends Error {}
