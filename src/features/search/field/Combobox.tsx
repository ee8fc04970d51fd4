import type { ComponentChildren } from 'preact';
import { Listbox, type Group, type ListOption } from './Listbox.tsx';
import { useCombobox } from './useCombobox.ts';
import type { FieldState } from '../view/useField.ts';
import { useLater } from '../../../ui/useLater.ts';
import { useRoom } from './useRoom.ts';

interface ComboboxProps {
  field: HTMLInputElement;
  state: FieldState;
  /** Name of the list box. */
  label: string;
  groups: readonly Group[];
  /** The option below all groups. */
  last?: ListOption | undefined;
  /** The query that the options answer. */
  of: string;
  /** What to announce. */
  status: string;
  /** What happens after an option was followed in this tab. */
  onFollow: () => void;
  /** What stands below the options, or in their place. */
  children: ComponentChildren;
}

/** What opens below a field, over the page: the options, and what is to be said besides. */
export function Combobox({ field, state, label, groups, last, of, ...props }: ComboboxProps) {
  const { status, onFollow, children } = props;
  const { query } = state;
  const open = state.open && query.trim() !== '';
  const count = groups.reduce((sum, { options }) => sum + options.length, Number(!!last));
  const [panel, list] = [`${field.id}-panel`, `${field.id}-list`];
  const active = useCombobox({ field, state: { ...state, open }, list, count, of });
  useRoom(panel, field, open);
  const said = useLater(open ? status : '', query);
  return (
    <>
      {/* There and empty before it has anything to say, or screen readers would not announce it. */}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {open && (
        <div id={panel} class={count > 0 ? 'panel-body panel-list' : 'panel-body'}>
          {count > 0 && (
            <Listbox
              id={list}
              {...{ label, groups, last, active }}
              onFollow={() => {
                onFollow();
                // On a phone the keyboard goes with the focus.
                field.blur();
              }}
            />
          )}
          {children}
        </div>
      )}
    </>
  );
}
