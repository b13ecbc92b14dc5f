import { amountText } from '../../money/amountText';
import { eurosWording } from '../../money/amountWording';
import { centsIn, centsOrNull } from '../../money/cents';
import type { DecimalText } from '../../money/decimalText';
import type { FreshPlan } from '../../order/plan/freshPlan';
import { otherVat } from '../../order/totals/otherVat';
import type { Difference } from '../../stream/orderChange';
import { worded, type Language } from '../../words/wording';
import { difference } from '../difference';

/**
 * Told where SnelStart counts other VAT in a sales order than the plan expects of the web order.
 *
 * @param totals of the sales order with and without VAT, in euros; null where SnelStart does not tell
 */
export function vatDiffers(
	{ vat, lines }: Pick<FreshPlan, 'vat' | 'lines'>,
	totals: { incl: DecimalText | null; excl: DecimalText | null },
): Difference[] {
	const [incl, excl] = [centsOrNull(totals.incl), centsOrNull(totals.excl)];
	const other = otherVat(vat, lines.length, { incl, excl });
	if (other === null) return [];
	const rates = (language: Language) =>
		vat
			.map(({ rate, snelStart }) => {
				const amount = eurosWording(centsIn(snelStart))[language];
				return `${amountText(language, rate)} %: ${amount}`;
			})
			.join(', ');
	const { expected, counted } = other;
	const planned = eurosWording(expected);
	return [
		difference(
			worded('VAT (btw)', 'btw'),
			worded(`${planned.en} (${rates('en')})`, `${planned.nl} (${rates('nl')})`),
			eurosWording(counted),
		),
	];
}
