import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Publisher } from '../record.ts';

/** Serves the page, its scripts and the corpus, isolated: only then are clock and memory exact. */
export async function serve(
  scripts: ReadonlyMap<string, string>,
  publishers: readonly Publisher[],
): Promise<{ url: string; server: Server }> {
  const corpus = JSON.stringify(publishers);
  const server = createServer(({ url = '/' }, response) => {
    const script = scripts.get(url);
    const [type, body] =
      script !== undefined
        ? ['text/javascript', script]
        : url === '/corpus.json'
          ? ['application/json', corpus]
          : [
              'text/html',
              '<!doctype html><title>Bench</title><script type=module src=/page.js></script>',
            ];
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
