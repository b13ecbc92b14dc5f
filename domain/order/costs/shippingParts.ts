import { centsOf, euros, eurosNl } from '../../money/cents';
import { vatRateOfText, vatRateText, vatRateNl } from '../../money/vat';
import { refused, type Judged, type Problem } from '../../words/problem';
import type { OrderPart } from '../goods/orderPart';
import type { PlanContext } from '../read/planContext';
import type { WebOrder } from '../../stream/webOrder';
import { costParts } from './costParts';
import { shippingShares } from './shippingShares';

/**
 * The shipping costs as parts of the sales order, one for each of their VAT rates, on the article of carrier and rate;
 * none for free shipping.
 *
 * @param whole the order before anything was refunded
 */
export function shippingParts(
	order: WebOrder,
	whole: WebOrder,
	context: PlanContext,
): Judged<OrderPart[]> {
	const shares = shippingShares(order, whole, context);
	if (shares === null) return refused(shippingPairDiffers(order));
	return costParts('shipping', shares, context, order.shipping.carrier);
}

function shippingPairDiffers({ shipping }: WebOrder): Problem {
	const [incl, excl] = [shipping.amountIncl, shipping.amountExcl].map((text) => centsOf(text) ?? 0);
	const rate = vatRateOfText(shipping.vatRate);
	const belongsNl = rate ? `horen niet bij ${vatRateNl(rate)} % btw` : 'horen bij geen btw-tarief';
	const belongs = rate ? `do not belong to ${vatRateText(rate)} % VAT` : 'belong to no VAT rate';
	return {
		code: 'vat-differs',
		message: `the shipping costs (verzendkosten), ${euros(incl)} with and ${euros(excl)} without VAT, ${belongs} that SnelStart charges on this delivery, nor to that of the goods together`,
		messageNl: `de verzendkosten, ${eurosNl(incl)} met en ${eurosNl(excl)} zonder btw, ${belongsNl} dat SnelStart op deze levering rekent, en ook niet bij dat van de goederen samen`,
		fix: 'Look at the tax of the carrier in PrestaShop, and enter this order in SnelStart by hand.',
		fixNl:
			'Bekijk de belasting van de vervoerder in PrestaShop, en voer deze order met de hand in SnelStart in.',
		field: 'shipping.vatRate',
		value: shipping.vatRate,
	};
}
