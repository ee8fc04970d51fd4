import { channelFor } from '../contacts/channelFor.ts';
import { domainOf } from '../../contacts/record/domainOf.ts';
import { matchingProduct } from '../contacts/matchingProduct.ts';
import { sayVerified } from '../../contacts/view/sayVerified.ts';
import type { Hit } from '../contacts/hit.ts';
import type { Locale } from '../../../platform/i18n/locales.ts';
import type { Ui } from '../../../platform/i18n/strings/es.ts';
import { Highlight } from '../view/Highlight.tsx';

interface ContactOptionProps {
  hit: Hit;
  /** Whether the contacts are fictional. */
  isSample: boolean;
  locale: Locale;
  ui: Ui;
}

/** A contact in an option: who, what matches, how the support is reached, how far to trust that. */
export function ContactOption({ hit, isSample, locale, ui }: ContactOptionProps) {
  const { entry, publisher, alias } = hit;
  const index = matchingProduct(hit);
  const product = hit.products.find((one) => one.index === index);
  const today = new Date().toISOString().slice(0, 10);
  const ways = supportWays(hit);
  const verified = sayVerified(locale, entry.verified, today, ui.contacts);
  return (
    <>
      <b>
        <Highlight text={entry.publisher} ranges={publisher} />
      </b>
      {product && (
        <>
          {' · '}
          <Highlight text={entry.products[product.index] ?? ''} ranges={product.ranges} />
        </>
      )}
      {alias && ` (${alias})`}
      <span class="way">
        {ways.length === 0
          ? ui.field.lookUp
          : ways.map((way, index) => (
              <>
                {index > 0 && ' · '}
                <span>{way}</span>
              </>
            ))}
      </span>
      <span class="hint">
        <span class={verified.state === 'fresh' ? '' : 'notice'} data-verified={verified.state}>
          {verified.text}
        </span>
        {isSample && ` · ${ui.site.sample}`}
      </span>
    </>
  );
}

/** How the support is reached: directly where that is known, else through a web page. */
function supportWays(hit: Hit): string[] {
  const { email, phone, phoneText = phone, url } = channelFor(hit, 'support').channel ?? {};
  const direct = [email, phoneText].filter((value) => value !== undefined);
  return direct.length === 0 && url !== undefined ? [domainOf(url)] : direct;
}
