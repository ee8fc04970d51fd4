import { failureOf } from '../../platform/http/failureOf.ts';
import { KEY_HEADER } from './catalogApi.ts';
import { PullStop } from './pullStop.ts';
import { readCapped, TooLarge } from './readCapped.ts';
import type { World } from './world.ts';

/** What came of one request; `after` is the Retry-After header. */
export type Reply =
  { content: unknown } | { failed: string; status?: number | undefined; after: string | null };

/** Bytes. A page of some hundred summaries is far below. */
const MOST = 50_000_000;

/**
 * Asks once. Too many requests, errors of the server and a connection that breaks are replies, since
 * asking again may help; everything else stops the pull.
 * @throws PullStop
 */
export async function ask(address: string, world: World): Promise<Reply> {
  const signal = AbortSignal.any([world.signal, AbortSignal.timeout(world.timeout)]);
  const headers = {
    [KEY_HEADER]: world.key,
    accept: 'application/json',
    'user-agent': 'marketplace-support-guide (npm run contacts -- pull)',
  };
  try {
    // A redirect is never followed: the key belongs to this host only.
    const response = await world.fetch(address, { redirect: 'manual', headers, signal });
    if (response.status !== 200) return await refusal(response, world.key);
    const type = response.headers.get('content-type') ?? 'no type';
    if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
      await response.body?.cancel();
      throw new PullStop(`the service answered with ${type.slice(0, 60)} instead of JSON`, 200);
    }
    return { content: parse(await readCapped(response, MOST)) };
  } catch (error) {
    if (error instanceof PullStop) throw error;
    if (world.signal.aborted) throw new PullStop('it was interrupted');
    if (error instanceof TooLarge) throw new PullStop(`an answer is too large: ${error.message}`);
    return { failed: redact(failureOf(error, world.timeout), world.key), after: null };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PullStop('the service answered with JSON that cannot be read', 200);
  }
}

async function refusal(response: Response, key: string): Promise<Reply> {
  const { status, headers } = response;
  const message = redact(await readMessage(response), key);
  const fact = `the service answered ${status}${message === '' ? '' : ` («${message}»)`}`;
  if (status === 429 || status >= 500) {
    return { failed: fact, status, after: headers.get('retry-after') };
  }
  if (status === 401 || status === 403) {
    throw new PullStop(
      `${fact}: the key is wrong, expired or not allowed to read products`,
      status,
    );
  }
  if (status >= 300 && status < 400) {
    throw new PullStop(`${fact}, a redirect, which is not followed`, status);
  }
  throw new PullStop(fact, status);
}

/** What the documented error says (`{error: {code, message}}`); empty where it is another. */
async function readMessage(response: Response): Promise<string> {
  try {
    const content: unknown = JSON.parse(await readCapped(response, 20_000));
    const { error } = content as { error?: { message?: unknown } };
    const message = typeof error?.message === 'string' ? error.message : '';
    return message
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, 200);
  } catch {
    return '';
  }
}

/** A server may repeat what it was sent. */
function redact(text: string, key: string): string {
  return text.replaceAll(key, '(key)');
}
