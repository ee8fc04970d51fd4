import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { sectionPath } from '../../../platform/i18n/url.ts';

interface OtherWaysProps {
  /** What nothing was found for, if everything was searched. */
  query: string | undefined;
  locale: Locale;
  ui: Ui;
}

/** What to do instead, in plain links, which Tab reaches: they are no answers to choose from. */
export function OtherWays({ query, locale, ui }: OtherWaysProps) {
  const ways = [
    { section: 'directory', title: ui.directory.title },
    { section: 'tree', title: ui.home.decide },
    { section: 'guides', title: ui.home.guides },
  ] as const;
  return (
    <div class="panel-line">
      {query !== undefined && (
        <p>
          <b>{fill(ui.contacts.none, { query })}</b> {ui.field.noneHelp}
        </p>
      )}
      <ul class="ways" role="list">
        {ways.map(({ section, title }) => (
          <li key={section}>
            <a href={sectionPath(locale, section)}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
