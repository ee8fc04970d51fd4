import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldState } from '../view/useField.ts';
import { useListener } from '../../../ui/useListener.ts';

interface Combobox {
  field: HTMLInputElement;
  state: Pick<FieldState, 'open' | 'setOpen' | 'clear'>;
  /** Id of the list box; its options are named by optionId. */
  list: string;
  /** How many options there are. */
  count: number;
  /** What the options answer: with another query none of them is active any more. */
  of: string;
}

/** Id of an option by its place among all of a list box. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/**
 * The keyboard of an editable combobox whose list box only proposes, after the combobox pattern of
 * the ARIA Authoring Practices Guide. The focus stays in the field. Down and Up go through the
 * options and by way of the field round again. Home, End, Left and Right belong to the text: they
 * leave the options and move the caret, since who edits a query needs them more often than the last
 * of a dozen options, which Up reaches at once. Without an active option Enter sends the form.
 * @returns the active option, -1 for none
 */
export function useCombobox({ field, state, list, count, of }: Combobox): number {
  const { open, setOpen, clear } = state;
  const isExpanded = open && count > 0;
  const [chosen, choose] = useState({ of, index: -1 });
  const active = isExpanded && chosen.of === of ? chosen.index : -1;
  const move = (index: number): void => choose({ of, index });

  const fieldRef = useRef(field);
  useListener(fieldRef, 'input', () => move(-1));
  useListener(fieldRef, 'keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    // While characters are composed the keys are the composer's. Safari ends the composition before
    // it tells of the Enter that ended it, by this code alone.
    if (event.isComposing || event.keyCode === 229) return;
    if (key === 'Tab') return setOpen(open && count === 0);
    if (key === 'Enter') {
      const option = document.getElementById(optionId(list, active));
      if (!option) return;
      event.preventDefault();
      // With Ctrl or Cmd in a new tab, as on any link.
      option.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
      return;
    }
    if (ctrlKey || metaKey || shiftKey) return;
    if (key === 'Escape') {
      if (!open && field.value === '') return;
      // Chromium would empty the field with the first one.
      event.preventDefault();
      if (open && field.value !== '') setOpen(false);
      else clear();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      setOpen(step === 1 || !altKey);
      // One place more than there are options: the field.
      if (!altKey && count > 0) move(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) move(-1);
  });

  useLayoutEffect(() => {
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list);
    field.setAttribute('aria-expanded', String(isExpanded));
    // Opened again, it begins with the text.
    if (!isExpanded) move(-1);
  }, [isExpanded]);
  useLayoutEffect(() => {
    const id = optionId(list, active);
    if (active < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', id);
    const option = document.getElementById(id);
    if (option) showWithin(option);
  }, [active, of]);
  return active;
}

/** Scrolls the list and nothing else; to the first option of a group belongs its heading. */
function showWithin(option: HTMLElement): void {
  const box = option.closest('[role=listbox]');
  if (!box) return;
  const before = option.previousElementSibling;
  const { top } = (before?.role === 'presentation' ? before : option).getBoundingClientRect();
  const { bottom } = option.getBoundingClientRect();
  const view = box.getBoundingClientRect();
  if (top < view.top) box.scrollTop -= view.top - top;
  else if (bottom > view.bottom) box.scrollTop += bottom - view.bottom;
}
