import fc from 'fast-check';
import { LOCALES, type Locale } from '../../src/platform/i18n/locales.ts';
import { placeAfter, trailTo, type Place } from '../../src/features/tree/model/walk.ts';
import { nodeAddress } from './addresses.ts';
import { openLive } from './island.ts';
import { expectPlace } from './place.ts';
import { expect, test, type Page } from './test.ts';
import { TREE } from './tree.ts';

/** Random walks, each step held against a model: a list of places and where in it one stands. */
interface Visit extends Place {
  locale: Locale;
  hash: string;
}
interface Model {
  visits: Visit[];
  at: number;
}

const STEPS = ['answer', 'answer', 'answer', 'back', 'forward', 'up', 'change', 'restart'] as const;
const RARE = ['switch', 'reload'] as const;
type Kind = (typeof STEPS | typeof RARE)[number];
type Step = [kind: Kind, choice: number];

/** The same walks in every run, so that what fails fails again. */
export function walksOf(seed: number, count: number): Step[][] {
  return fc.sample(
    fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom<Kind[]>(...STEPS) },
          { weight: 2, arbitrary: fc.constantFrom<Kind[]>(...RARE) },
        ),
        fc.nat(50),
      ),
      { minLength: 24, maxLength: 30 },
    ),
    { numRuns: count, seed },
  );
}

/** Goes a walk from the tree's first question, and holds every place to what the model says. */
export async function goWalk(page: Page, locale: Locale, steps: Step[]): Promise<void> {
  const model: Model = { visits: [{ locale, question: TREE.start, hash: '' }], at: 0 };
  await openLive(page, nodeAddress(locale, TREE.start));
  for (const step of steps) {
    await test.step(step.join(' '), () => take(page, model, step));
    const { locale: own, question, option } = current(model);
    await expectPlace(page, own, question, option);
    await expect(page.locator('h1')).toHaveCount(1);
    const trail = trailTo(TREE, { question, option }) ?? [];
    await expect(page.locator('.trail dt')).toHaveText(
      trail.map((answer) => TREE.questions[answer.question]?.ask[own as 'es'] ?? ''),
    );
    await expect(page.locator('.options > li')).toHaveCount(
      option === undefined ? Object.keys(TREE.questions[question]?.options ?? {}).length : 0,
    );
  }
}

function current({ visits, at }: Model): Visit {
  const visit = visits[at];
  if (!visit) throw new Error('the model has lost its place');
  return visit;
}

/** Takes a step in the browser and in the model; one that is not offered there is none. */
async function take(page: Page, model: Model, [kind, choice]: Step): Promise<void> {
  const here = current(model);
  const trail = trailTo(TREE, here) ?? [];
  const visit = (next: Partial<Visit>): void => {
    const { locale, question } = here;
    const visited = { locale, question, option: undefined, hash: '', ...next };
    if (JSON.stringify(visited) === JSON.stringify({ ...here, option: here.option })) return;
    model.visits.splice(model.at + 1, Infinity, visited);
    model.at += 1;
  };
  switch (kind) {
    case 'answer': {
      const options = Object.keys(TREE.questions[here.question]?.options ?? {});
      const option = options[choice % options.length];
      if (here.option !== undefined || option === undefined) return;
      await page.locator(`#${option} a`).click();
      return visit(placeAfter(TREE, { question: here.question, option }));
    }
    case 'back':
      if (model.at === 0) return;
      model.at -= 1;
      await page.goBack();
      return;
    case 'forward':
      if (model.at + 1 >= model.visits.length) return;
      model.at += 1;
      await page.goForward();
      return;
    case 'up': {
      const last = trail.at(-1);
      if (!last) return;
      await page.locator('.back a').click();
      return visit({ question: last.question, hash: last.option });
    }
    case 'change': {
      const answer = trail[choice % Math.max(trail.length, 1)];
      if (!answer) return;
      await page
        .locator('.change a')
        .nth(choice % trail.length)
        .click();
      return visit({ question: answer.question, hash: answer.option });
    }
    case 'restart':
      await page.locator('.restart a').click();
      return visit({ question: TREE.start });
    case 'switch': {
      const others = LOCALES.filter((other) => other !== here.locale);
      const other = others[choice % others.length];
      if (!other) return;
      await page.locator(`header a[hreflang=${other}]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      return visit({ ...here, locale: other, hash: '' });
    }
    case 'reload':
      await page.reload();
  }
}
