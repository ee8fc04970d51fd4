import type { Locator, Page } from './test.ts';

/** The parts of the field that finds contacts and guidance, of the header or the home page. */
export interface FieldParts {
  field: Locator;
  panel: Locator;
  list: Locator;
  options: Locator;
  /** The options of one kind: `contacts`, or a kind of guidance. */
  group: (kind: string) => Locator;
  /** The last option, below all groups. */
  all: Locator;
  status: Locator;
}

export function fieldOf(page: Page): FieldParts {
  const form = page.locator('form[data-index]');
  const list = form.getByRole('listbox');
  return {
    field: form.locator('input[name=q]'),
    panel: form.locator('.panel-body'),
    list,
    options: list.getByRole('option'),
    group: (kind) => list.locator(`[data-group=${kind}]`).getByRole('option'),
    all: list.locator(':scope > [role=option]'),
    status: form.locator('[role=status]'),
  };
}

/** Which option is active, by its place; -1 for none, NaN where field and options do not agree. */
export async function activeOf(page: Page): Promise<number> {
  return fieldOf(page).field.evaluate((field: HTMLInputElement) => {
    const all = [...(field.form?.querySelectorAll('[role=option]') ?? [])];
    const selected = all.filter(({ ariaSelected }) => ariaSelected === 'true');
    const id = field.getAttribute('aria-activedescendant');
    const isTrue = String(selected.map((option) => option.id)) === (id ?? '');
    return isTrue ? all.findIndex((option) => option.id === id) : NaN;
  });
}

/** Every text that a status, as it stands now, gets from now on; none is announced for an empty one. */
export async function watchText(status: Locator): Promise<() => Promise<string[]>> {
  await status.evaluate((status) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  return () =>
    status.page().evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
}
