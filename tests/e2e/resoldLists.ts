import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Page } from './test.ts';

const HEADER = 'CustomerName,OrderId,ProductName,Total,Currency,PublisherName,PublisherId';

/** A reconciliation file: two spellings, a proposal, one that is unknown, Microsoft, and trouble. */
export const RECON = [
  HEADER,
  'Cliente Secreto,o1,Nómina Plus,"1,234.50",EUR,"Contoso Nómina, S.L.",contosonomina',
  'Cliente Secreto,o1,Fichaje,10.25,EUR,CONTOSO NOMINA SL,contosonomina',
  'Cliente Secreto,o2,FabBack Cloud,-3.1,USD,FabBack Inc,',
  'Cliente Secreto,o3,Power BI,5,EUR,Microsoft,',
  'Cliente Secreto,o4,Zebra Sync,7.5,EUR,Zebra Tools,zebratools',
  'Cliente Secreto,o5,=1+1,8,EUR,=cmd()|x,',
  '"Cliente Secreto,o6,Lost,8,EUR,a,b',
  'Cliente Secreto,o7,Lost,8,EUR,,',
].join('\n');
/** How many publishers it names. */
export const PUBLISHERS = 5;

/** Gives the page a list as a file. */
export async function chooseList(
  page: Page,
  text: string | Buffer,
  name = 'recon.csv',
): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('#resold-file').setInputFiles(file);
}

/** Writes a list as wide as a reconciliation file is, with a thousand publishers. */
export async function writeLarge(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(`${HEADER}${',Filler'.repeat(20)}\n`);
  for (let at = 0; at < rows; at += 1) {
    const publisher = `"Publicador ${at % 1000}, Inc.",pub${at % 1000}`;
    const line = `"Cliente ${at % 97}, S.A.",o${at},Producto ${at % 1000},12.34,EUR,${publisher}`;
    if (!out.write(`${line}${',some words'.repeat(20)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
