import { worded, type Wording } from '../../words/wording';
import { vatRatesWording } from '../../money/amountWording';
import { centsOf, euros, eurosNl, type Cents } from '../../money/cents';
import { vatRateOfText, vatRateText, vatRateNl, type VatRate } from '../../money/vat';
import { accepted, refused, type Judged, type Problem } from '../../words/problem';
import { averagedOverGoods } from './averagedOverGoods';
import { costParts } from './costParts';
import { rateOfPair, ratesAt } from './rateOfPair';
import { ratesOfShop } from './ratesOfShop';
import type { OrderPart } from '../goods/orderPart';
import type { PlanContext } from '../read/planContext';
import type { WebOrder } from '../../stream/webOrder';

/**
 * Gift wrapping as parts of the sales order; none when there is none. The shop does not write its VAT rate
 * (PS_GIFT_WRAPPING_TAX_RULES_GROUP), so it follows from the two amounts; it may be the average of the goods.
 *
 * @param whole the order before anything was refunded
 */
export function wrappingParts(
	order: WebOrder,
	whole: WebOrder,
	context: PlanContext,
): Judged<OrderPart[]> {
	const incl = centsOf(order.wrapping.amountIncl) ?? 0;
	const excl = centsOf(order.wrapping.amountExcl) ?? 0;
	if (incl === 0 && excl === 0) return accepted([]);
	const charged = ratesAt(context);
	const rate = rateOfPair(incl, excl, [...charged, ...ratesOfShop(order, context)]);
	const averaged = averagedOverGoods({ incl, excl }, whole);
	const isAverage = averaged !== null && tellsAnAverage(order, charged);
	const known =
		rate !== null && charged.includes(rate) && !isAverage ? [{ rate, incl, excl }] : null;
	const shares = known ?? averaged;
	if (shares !== null) return costParts('wrapping', shares, context);
	return refused(
		rate === null ? unknownRate(incl, excl) : rateDiffers({ incl, excl }, rate, charged),
	);
}

/** A shop that taxes shipping at the average of the goods (PS_ATCP_SHIPWRAP) does the same with wrapping. */
function tellsAnAverage({ shipping }: WebOrder, charged: readonly VatRate[]): boolean {
	const told = vatRateOfText(shipping.vatRate);
	return told !== null && !charged.includes(told);
}

interface Amounts {
	incl: Cents;
	excl: Cents;
}

const inWords = ({ incl, excl }: Amounts): Wording =>
	worded(
		`gift wrapping (inpakkosten), ${euros(incl)} with and ${euros(excl)} without VAT,`,
		`inpakken, ${eurosNl(incl)} met en ${eurosNl(excl)} zonder btw,`,
	);

function unknownRate(incl: Cents, excl: Cents): Problem {
	return {
		code: 'unknown-vat-rate',
		message: `${inWords({ incl, excl }).en} belongs to no VAT rate of SnelStart`,
		messageNl: `${inWords({ incl, excl }).nl} hoort bij geen btw-tarief van SnelStart`,
		fix: 'Look at the tax of gift wrapping in PrestaShop, and enter this order in SnelStart by hand.',
		fixNl:
			'Bekijk de belasting op inpakken in PrestaShop, en voer deze order met de hand in SnelStart in.',
		field: 'wrapping.amountIncl',
	};
}

function rateDiffers(amounts: Amounts, rate: VatRate, charged: readonly VatRate[]): Problem {
	const rates = vatRatesWording(charged);
	return {
		code: 'vat-differs',
		message: `${inWords(amounts).en} has ${vatRateText(rate)} % VAT in the shop, which SnelStart does not charge on this delivery (${rates.en})`,
		messageNl: `${inWords(amounts).nl} heeft in de webwinkel ${vatRateNl(rate)} % btw, die SnelStart op deze levering niet rekent (${rates.nl})`,
		fix: 'Correct the tax of gift wrapping in PrestaShop, and enter this order in SnelStart by hand.',
		fixNl:
			'Verbeter de belasting op inpakken in PrestaShop, en voer deze order met de hand in SnelStart in.',
		field: 'wrapping.amountIncl',
		value: vatRateText(rate),
	};
}
