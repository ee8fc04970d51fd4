import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../e2e/browser.cli.ts';
import type { Publisher } from '../record.ts';
import type { Kind } from './answer.ts';
import { bundle } from './bundle.ts';
import type { Place, Ran, Seat } from './place.ts';
import { serve } from './serve.ts';

interface Bench {
  ask: (kind: Kind, engine: string, texts: readonly string[]) => Promise<unknown>;
  memory: () => Promise<number | undefined>;
}

const SLOWDOWN = 4;

/**
 * Chromium, each engine on a page with a process of its own: in a worker, or on the page's thread
 * slowed down to a quarter. A worker cannot be slowed down, Chromium refuses it.
 */
export async function browserPlaces(
  publishers: readonly Publisher[],
): Promise<{ places: Place[]; close: () => Promise<void> }> {
  const { url, server } = await serve(await bundle(), publishers);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      // The sandbox needs rights that a container's root does not have.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      // Memory is told at once, and not at some time within half a minute.
      '--enable-blink-features=ForceEagerMeasureMemory',
    ],
  });
  const name = `Chromium ${browser.version().split('.')[0] ?? ''}`;
  return {
    places: [
      place(`${name}, in a worker`, browser, `${url}#worker`),
      place(`${name}, on the page’s thread, ${SLOWDOWN}× slow-down`, browser, url, SLOWDOWN),
    ],
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

function place(name: string, browser: Browser, url: string, rate = 1): Place {
  return {
    name,
    open: async (engine) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.setDefaultTimeout(0);
      await page.goto(url);
      await page.waitForFunction('globalThis.bench');
      return seat(page, engine, rate);
    },
    close: () => Promise.resolve(),
  };
}

async function seat(page: Page, engine: string, rate: number): Promise<Seat> {
  const ask = <T>(kind: Kind, texts: readonly string[] = []) =>
    page.evaluate(
      ([how, name, asked]) =>
        (globalThis as unknown as { bench: Bench }).bench.ask(how, name, asked),
      [kind, engine, texts] as const,
    ) as Promise<T>;
  const devtools = await page.context().newCDPSession(page);
  const slow = (by: number) => devtools.send('Emulation.setCPUThrottlingRate', { rate: by });
  /** Slowed down only while it works: a page that waits would burn the time of the others. */
  const slowly = async <T>(work: () => Promise<T>): Promise<T> => {
    await slow(rate);
    const done = await work();
    await slow(1);
    return done;
  };
  /** Of the fastest turns, which whatever else the machine does has hindered least. */
  const slowdown = async (): Promise<number> => {
    let [unhindered, slowed] = [Infinity, Infinity];
    for (let turn = 0; turn < 9; turn += 1) {
      unhindered = Math.min(unhindered, await ask<number>('spin'));
      slowed = Math.min(slowed, await slowly(() => ask<number>('spin')));
    }
    return slowed / unhindered;
  };
  return {
    build: () => slowly(() => ask('build')),
    run: (texts) => slowly(() => ask<Ran>('run', texts)),
    memory: () => page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.memory()),
    slowdown: rate === 1 ? () => Promise.resolve(undefined) : slowdown,
    close: () => page.context().close(),
  };
}
