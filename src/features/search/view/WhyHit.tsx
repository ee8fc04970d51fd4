import type { Why } from '../engine/explain.ts';
import { fill } from '../../../platform/i18n/fill.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';

interface WhyHitProps {
  why: Why;
  locale: Locale;
  words: Ui['explain'];
}

/** Why a contact was found and stands where it stands: `?explain` in the address of the contacts page. */
export function WhyHit({ why, locale, words }: WhyHitProps) {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const number = new Intl.NumberFormat(locale, digits);
  const terms = Object.entries(why.terms ?? {}) as [keyof Ui['explain']['terms'], number][];
  return (
    <div class="why">
      <p>
        <b>{words.heading}</b>
      </p>
      <p>
        {words.how[why.how ?? 'own']}
        {why.by && ` ${fill(words.by, { kind: words.kind[why.by.kind], text: why.by.text })}`}
      </p>
      {why.words.length > 0 && (
        <table>
          <caption>{words.words}</caption>
          <thead>
            <tr>
              {[words.asked, words.found, words.like, words.weight].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {why.words.map(({ asked, found, like, weight }, at) => (
              <tr key={at}>
                <th scope="row">{asked}</th>
                <td>{found || '—'}</td>
                <td>{share.format(like)}</td>
                <td>{number.format(weight)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table>
        <caption>{words.score}</caption>
        <tbody>
          {terms
            .filter(([, value]) => value !== 0)
            .map(([term, value]) => (
              <tr key={term} data-term={term}>
                <th scope="row">{words.terms[term]}</th>
                <td>{number.format(value)}</td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr data-term="score">
            <th scope="row">{words.total}</th>
            <td>{number.format(why.score)}</td>
          </tr>
        </tfoot>
      </table>
      {why.ahead && (
        <p data-ahead={why.ahead}>
          {words.ahead} {words.ties[why.ahead]}
        </p>
      )}
    </div>
  );
}
