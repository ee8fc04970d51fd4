import { matchingProduct } from '../../search/contacts/matchingProduct.ts';
import { withProduct } from './assumeProduct.ts';
import { sayVerified } from '../../contacts/view/sayVerified.ts';
import type { Hit } from '../../search/contacts/hit.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import { plural } from '../../../platform/i18n/plural.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { contactPath } from '../../../platform/i18n/url.ts';
import type { ChannelId } from '../../../platform/vocabulary.ts';
import type { CaseState } from './caseState.ts';
import { WantedChannel } from '../../search/view/WantedChannel.tsx';

interface ChosenContactProps {
  hit: Hit;
  channel: ChannelId;
  locale: Locale;
  ui: Ui;
  state: CaseState;
}

/** The contact that the case goes to: its product, how it is reached, how far to trust that. */
export function ChosenContact(props: ChosenContactProps) {
  const { hit, channel, locale, ui, state } = props;
  const { entry } = hit;
  const today = state.now.toISOString().slice(0, 10);
  const verified = sayVerified(locale, entry.verified, today, ui.contacts);
  return (
    <div class="chosen" data-chosen={entry.id}>
      <p>
        <a href={contactPath(locale, entry, entry.channels[channel] && channel)}>
          <b>{entry.publisher}</b>
        </a>{' '}
        <span
          class={verified.state === 'fresh' ? 'quiet' : 'notice'}
          data-verified={verified.state}
        >
          {verified.text}
        </span>
      </p>
      {entry.products.length > 0 && <ProductChoice {...props} />}
      <WantedChannel {...{ hit, locale, ui }} wanted={channel} />
      <p>
        <button type="button" data-unpick onClick={() => state.choose(undefined)}>
          {ui.case.pickOther}
        </button>
      </p>
    </div>
  );
}

/** Which product it is: one with a desk of its own is not reached at the publisher's other one. */
function ProductChoice({ hit, channel, locale, ui, state }: ChosenContactProps) {
  const { products, own = {} } = hit.entry;
  const hasOwn = (index: number): boolean => own[index]?.[channel] !== undefined;
  const count = products.filter((_, index) => hasOwn(index)).length;
  return (
    <div class="pick-product">
      <label for="pick-product">{ui.case.product}</label>
      <select
        id="pick-product"
        autocomplete="off"
        aria-describedby={count > 0 ? 'pick-product-hint' : undefined}
        value={matchingProduct(hit) ?? ''}
        onChange={({ currentTarget: { value } }) =>
          state.choose(withProduct(hit, value === '' ? undefined : Number(value)))
        }
      >
        <option value="">{ui.case.noProduct}</option>
        {products.map((name, index) => (
          <option key={index} value={index}>
            {hasOwn(index) ? `${name} (${ui.case.ownChannel})` : name}
          </option>
        ))}
      </select>
      {count > 0 && (
        <p class="hint" id="pick-product-hint">
          {plural(locale, ui.case.ownChannels, count)}
        </p>
      )}
    </div>
  );
}
