import type { Choice } from '../read/findTable.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';

interface ResoldColumnProps {
  /** The first line of the list, as it is written there. */
  cells: string[];
  words: Ui['resold'];
  onChoice: (choice: Choice) => void;
}

/** Asks which column holds the publisher, where its name does not tell. */
export function ResoldColumn({ cells, words, onChoice }: ResoldColumnProps) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget as HTMLFormElement);
    const column = chosen.get('column');
    if (column === null) return;
    onChoice({
      column: column === 'line' ? 'line' : Number(column),
      header: chosen.has('header'),
    });
  };
  return (
    <form class="choose" onSubmit={submit} data-choose>
      <fieldset>
        <legend>{words.columns}</legend>
        {cells.map((cell, index) => (
          <label key={index}>
            <input type="radio" name="column" value={index} required />
            {cell.trim() === ''
              ? fill(words.unnamed, { number: String(index + 1) })
              : cell.slice(0, 60)}
          </label>
        ))}
        <label>
          <input type="radio" name="column" value="line" />
          {words.wholeLine}
        </label>
      </fieldset>
      <label>
        <input type="checkbox" name="header" defaultChecked />
        {words.firstLine}
      </label>
      <button>{words.readColumn}</button>
    </form>
  );
}
