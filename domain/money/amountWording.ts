import { worded, type Wording } from '../words/wording';
import { amountText } from './amountText';
import { amountIn, amountInNl, euros, eurosNl, type Cents } from './cents';
import type { DecimalText } from './decimalText';
import { vatRateNl, vatRateText, type VatRate } from './vat';

/** An amount as each language writes it. */
export const amountWording = (amount: DecimalText): Wording =>
	worded(amountText('en', amount), amountText('nl', amount));

/** An amount in cents with its sign, as each language writes it. */
export const eurosWording = (cents: Cents): Wording => worded(euros(cents), eurosNl(cents));

/** The same of any currency. */
export const amountInWording = (iso: string, cents: Cents): Wording =>
	worded(amountIn(iso, cents), amountInNl(iso, cents));

/** VAT rates in a row, as each language writes them: "21 %, 5,5 %". */
export const vatRatesWording = (rates: readonly VatRate[]): Wording =>
	worded(
		rates.map((rate) => `${vatRateText(rate)} %`).join(', '),
		rates.map((rate) => `${vatRateNl(rate)} %`).join(', '),
	);
