import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { fromHeadersFile, headersFor, TYPES } from './headers.ts';

/**
 * Serves a build as a host would: the headers that the build wrote, its own 404 page, and nothing
 * outside its sub-path.
 * @param folder the build's output
 * @throws Error when the folder holds no build
 */
export function createSiteServer(folder: string): { server: Server; base: string } {
  const headersFile = join(folder, '_headers');
  if (!existsSync(headersFile))
    throw new Error(`${folder} holds no build: run «npm run build» first`);
  const rules = fromHeadersFile(readFileSync(headersFile, 'utf8'));
  const base = (rules[0]?.path ?? '/*').slice(0, -1);
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    extensions: ['html'],
    // Without it a browser reads the accents of a guide's Markdown as Latin-1.
    setHeaders: (response, path) => {
      const type = TYPES[extname(path)];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const [name, value] of Object.entries(headersFor(rules, path)))
      response.setHeader(name, value);
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (path === '/' && base !== '/') return response.writeHead(302, { Location: base }).end();
    if (!path.startsWith(base)) return missing();
    request.url = `/${(request.url ?? '/').slice(base.length)}`;
    files(request, response, missing);
  });
  return { server, base };
}
