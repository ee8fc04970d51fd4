import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { optionId } from './useCombobox.ts';
import { useListener } from '../../../ui/useListener.ts';

/** A link among the options: whatever opens a link in a new tab does so here. */
export interface ListOption {
  href: string;
  body: ComponentChildren;
  /** The contact that it leads to. */
  contact?: string;
}

export interface Group {
  id: string;
  heading: string;
  options: ListOption[];
}

interface ListboxProps {
  id: string;
  label: string;
  groups: readonly Group[];
  /** The option below all groups. */
  last?: ListOption | undefined;
  /** The active option, by its place among all. */
  active: number;
  /** What happens after an option was followed in this tab. */
  onFollow: () => void;
}

/** The list box of a combobox: the focus stays in the field. */
export function Listbox({ id, label, groups, last, active, onFollow }: ListboxProps) {
  const root = useRef<HTMLDivElement>(null);
  useListener(root, 'mousedown', (event) => event.preventDefault());
  useListener(root, 'click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const isOption = target instanceof Element && target.closest('[role=option]') !== null;
    // The link must stand until the click has reached the tree, which walks in place on it.
    if (isOption && !ctrlKey && !metaKey && !shiftKey) setTimeout(onFollow);
  });

  let count = 0;
  const place = (option: ListOption) => {
    const index = count++;
    return <OptionLink key={index} {...option} id={optionId(id, index)} on={index === active} />;
  };
  return (
    <div ref={root} id={id} class="listbox" role="listbox" aria-label={label} tabIndex={-1}>
      {groups.map(({ id: group, heading, options }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`} data-group={group}>
          <div role="presentation" class="group-name" id={`${id}-${group}`}>
            {heading}
          </div>
          {options.map(place)}
        </div>
      ))}
      {last && place(last)}
    </div>
  );
}

function OptionLink({ href, body, contact, id, on }: ListOption & { id: string; on: boolean }) {
  return (
    <a {...{ id, href }} role="option" tabIndex={-1} aria-selected={on} data-contact={contact}>
      {body}
    </a>
  );
}
