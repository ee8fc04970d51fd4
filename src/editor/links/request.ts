import { failureOf } from '../../platform/http/failureOf.ts';
import { retryAfter } from '../../platform/http/retryAfter.ts';

/** What a server said, or why it said nothing. */
export type ServerReply =
  { status: number; location: string | null; body: string } | { reason: string };

export interface Tools {
  fetch: typeof fetch;
  now: () => Date;
  wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds after which a request is given up, its body included. */
  timeout: number;
}

const TRIES = 3;
/** Milliseconds before the second try; doubled before the third. */
const BACK_OFF = 2_000;
/** The longest wait that a server may ask for. */
const PATIENCE = 60_000;
/** Characters; titles and headings stand long before. */
const ENOUGH = 500_000;

const HEADERS = {
  'user-agent': 'marketplace-support-guide link check (npm run check:links)',
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'en,es;q=0.8',
};

/**
 * Asks for one address without following it elsewhere. Too many requests, errors of the server and
 * no answer are asked again. A server that wants a longer wait than ours is not asked before its
 * time, so its reply stands.
 */
export async function request(url: string, tools: Tools): Promise<ServerReply> {
  let pause = BACK_OFF;
  for (let tries = 1; ; tries += 1) {
    const { reply, after } = await ask(url, tools);
    const canChange = 'reason' in reply || reply.status === 429 || reply.status >= 500;
    const asked = retryAfter(after, tools.now().getTime()) ?? pause;
    if (!canChange || tries === TRIES || asked > PATIENCE) return reply;
    await tools.wait(asked);
    pause *= 2;
  }
}

async function ask(
  url: string,
  tools: Tools,
): Promise<{ reply: ServerReply; after: string | null }> {
  try {
    const signal = AbortSignal.timeout(tools.timeout);
    const response = await tools.fetch(url, { redirect: 'manual', headers: HEADERS, signal });
    const { status, headers } = response;
    const body = await readText(response);
    const reply = { status, location: headers.get('location'), body };
    return { reply, after: headers.get('retry-after') };
  } catch (error) {
    return { reply: { reason: failureOf(error, tools.timeout) }, after: null };
  }
}

/** The text of a page that was found; other bodies say nothing that the status does not. */
async function readText({ ok, headers, body }: Response): Promise<string> {
  if (!body) return '';
  if (!ok || !/html|^text\//.test(headers.get('content-type') ?? '')) {
    await body.cancel();
    return '';
  }
  const decoder = new TextDecoder();
  let text = '';
  // Leaving the loop early cancels the download.
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > ENOUGH) break;
  }
  return text;
}
