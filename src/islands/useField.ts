import { useCallback, useRef, useState } from 'preact/hooks';
import { moveAmongHits } from './moveAmongHits.ts';
import { useListener } from './useListener.ts';

/**
 * What is typed into a field that stands in the page already, and whether its results show: letters
 * and focus open them, Escape and leaving the form close them.
 */
export function useField(
  form: HTMLFormElement,
  field: HTMLInputElement,
): { query: string; open: boolean; clear: () => void } {
  const [query, setQuery] = useState(field.value);
  const [open, setOpen] = useState(form.contains(document.activeElement));

  const fieldRef = useRef(field);
  const formRef = useRef<HTMLElement>(form);
  useListener(fieldRef, 'input', () => {
    setQuery(field.value);
    setOpen(true);
  });
  useListener(formRef, 'keydown', (event) => {
    if (event.key === 'Escape' && document.activeElement === field) setOpen(false);
    moveAmongHits(event, form, field);
  });
  useListener(formRef, 'focusin', () => setOpen(true));
  useListener(formRef, 'focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) setOpen(false);
  });

  const clear = useCallback(() => {
    field.value = '';
    setQuery('');
    setOpen(false);
  }, []);
  return { query, open, clear };
}
