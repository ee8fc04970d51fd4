import { useCallback, useRef, useState } from 'preact/hooks';
import { isUnfinished } from './isUnfinished.ts';
import { useListener } from '../../../ui/useListener.ts';

export interface FieldState {
  query: string;
  /** Whether its results may show. */
  open: boolean;
  setOpen: (open: boolean) => void;
  clear: () => void;
}

/**
 * What is typed into a field that stands in the page already, and whether its results show: letters,
 * focus and a click open them, leaving the form closes them.
 */
export function useField(form: HTMLFormElement, field: HTMLInputElement): FieldState {
  const [query, setQuery] = useState(field.value);
  const [open, setOpen] = useState(form.contains(document.activeElement));

  const fieldRef = useRef(field);
  const formRef = useRef<HTMLElement>(form);
  const read = (event: Event): void => {
    if (isUnfinished(event)) return;
    setQuery(field.value);
    setOpen(true);
  };
  useListener(fieldRef, 'input', read);
  useListener(fieldRef, 'compositionend', read);
  useListener(fieldRef, 'click', () => setOpen(true));
  useListener(formRef, 'focusin', ({ target }) => {
    if (target === field) setOpen(true);
  });
  useListener(formRef, 'focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) setOpen(false);
  });

  const clear = useCallback(() => {
    field.value = '';
    setQuery('');
    setOpen(false);
  }, []);
  return { query, open, setOpen, clear };
}
