import { amountText } from '../../money/amountText';
import { amountInWording } from '../../money/amountWording';
import {
	centsOf,
	decimalOfCents,
	decimalOfMicros,
	euros,
	eurosNl,
	microsOf,
} from '../../money/cents';
import { conversionBy, type Conversion } from '../../money/conversion';
import type { Problem } from '../../words/problem';
import type { PlanSettings } from '../../settings/planSettings';
import type { ChangedOrder } from './preparedOrder';
import type { WebOrder } from '../../stream/webOrder';
import type { DecimalText } from '../../money/decimalText';
import { planSetting } from '../../words/planSetting';

/**
 * The order with all its amounts in euros, by its own conversion rate, when the settings allow it and the shop's own
 * currency is the euro; otherwise as it is, with the problem. The total, shipping, wrapping and vouchers are rounded
 * to the cent, the products are the rest of the total: what added up in the shop's currency adds up in euros.
 */
export function inEuros(order: WebOrder, settings: PlanSettings): ChangedOrder {
	const { iso, conversionRate, shopIso } = order.currency;
	if (iso === 'EUR' || iso === '') return { order, problems: [], notices: [] };
	const conversion = conversionBy(conversionRate);
	if (!settings.convertCurrency || shopIso !== 'EUR' || conversion === null) {
		return { order, problems: [foreignCurrency(order, settings)], notices: [] };
	}
	const inEuro = converted(order, conversion);
	return { order: inEuro, problems: [], notices: [wasConverted(order, inEuro)] };
}

/** Whether the amounts of a prepared order were converted, so that a pair of them may be off by more than rounding once. */
export function isConverted({ currency }: Pick<WebOrder, 'currency'>): boolean {
	const { iso, shopIso, conversionRate } = currency;
	return (
		iso === 'EUR' && shopIso === 'EUR' && (microsOf(conversionRate) ?? 1_000_000) !== 1_000_000
	);
}

function converted(order: WebOrder, { micros, cents }: Conversion): WebOrder {
	const line = (text: DecimalText) => decimalOfMicros(micros(microsOf(text) ?? 0));
	const amount = (text: DecimalText) => decimalOfCents(cents(microsOf(text) ?? 0));
	const pair = <T extends { amountIncl: DecimalText; amountExcl: DecimalText }>(of: T): T => ({
		...of,
		amountIncl: amount(of.amountIncl),
		amountExcl: amount(of.amountExcl),
	});
	const { totals } = order;
	const rest = {
		...order,
		currency: { ...order.currency, iso: 'EUR' },
		lines: order.lines.map((each) => ({
			...each,
			totalIncl: line(each.totalIncl),
			totalExcl: line(each.totalExcl),
		})),
		shipping: pair(order.shipping),
		wrapping: pair(order.wrapping),
		discounts: order.discounts.map(pair),
		refunds: order.refunds.map(pair),
		totals: {
			...totals,
			discountsIncl: amount(totals.discountsIncl),
			discountsExcl: amount(totals.discountsExcl),
			paidIncl: amount(totals.paidIncl),
			paidExcl: amount(totals.paidExcl),
		},
	};
	const products = (side: Side) => {
		const unexplained = cents(
			10_000 * (paidOf(order, side) - productsOf(order, side) - costsOf(order, side)),
		);
		return decimalOfCents(paidOf(rest, side) - unexplained - costsOf(rest, side));
	};
	return {
		...rest,
		totals: { ...rest.totals, productsIncl: products('Incl'), productsExcl: products('Excl') },
	};
}

type Side = 'Incl' | 'Excl';

const paidOf = ({ totals }: WebOrder, side: Side) => centsOf(totals[`paid${side}`]) ?? 0;

const productsOf = ({ totals }: WebOrder, side: Side) => centsOf(totals[`products${side}`]) ?? 0;

/** Shipping and wrapping less vouchers, in cents. */
function costsOf({ totals, shipping, wrapping }: WebOrder, side: Side): number {
	const costs = [shipping[`amount${side}`], wrapping[`amount${side}`]];
	const sum = costs.reduce((all, text) => all + (centsOf(text) ?? 0), 0);
	return sum - (centsOf(totals[`discounts${side}`]) ?? 0);
}

function wasConverted({ currency, totals }: WebOrder, inEuro: WebOrder): Problem {
	const original = amountInWording(currency.iso, centsOf(totals.paidIncl) ?? 0);
	return {
		code: 'currency-converted',
		message: `the order of ${original.en} was converted at the order's own rate of ${currency.iso} ${currency.conversionRate} per euro to ${euros(centsOf(inEuro.totals.paidIncl) ?? 0)}`,
		messageNl: `de order van ${original.nl} is tegen de eigen koers van de order, ${currency.iso} ${amountText('nl', currency.conversionRate)} per euro, omgerekend naar ${eurosNl(centsOf(inEuro.totals.paidIncl) ?? 0)}`,
		fix: 'Nothing, unless you book at another rate: then correct the sales order (verkooporder) in SnelStart.',
		fixNl:
			'Niets, tenzij u tegen een andere koers boekt: verbeter dan de verkooporder in SnelStart.',
		field: 'currency.iso',
		value: original.en,
	};
}

/** SnelStart keeps its books in euros. */
function foreignCurrency({ currency }: WebOrder, { convertCurrency }: PlanSettings): Problem {
	const { iso, conversionRate, shopIso } = currency;
	const about = { code: 'foreign-currency' as const, field: 'currency.iso', value: iso };
	const message = `the order is in ${iso}, and SnelStart takes euros only`;
	const messageNl = `de order is in ${iso}, en SnelStart neemt alleen euro's aan`;
	if (!convertCurrency) {
		const fix = `Switch on ${planSetting('Sales (Verkopen)', 'Convert Other Currencies')} to import it at the order's own rate, or enter this order in SnelStart by hand, at the rate you book with.`;
		const fixNl = `Zet ${planSetting('Sales (Verkopen)', 'Convert Other Currencies')} aan om hem tegen de eigen koers van de order te importeren, of voer deze order met de hand in SnelStart in, tegen de koers waarmee u boekt.`;
		return { ...about, message, messageNl, fix, fixNl };
	}
	const why =
		shopIso === 'EUR'
			? `its conversion rate "${conversionRate}" is no positive number`
			: `its rate is per ${shopIso || 'unknown currency'}, the shop's own currency, not per euro`;
	const whyNl =
		shopIso === 'EUR'
			? `de koers "${conversionRate}" geen positief getal is`
			: `de koers per ${shopIso || 'onbekende valuta'} is, de eigen valuta van de winkel, en niet per euro`;
	return {
		...about,
		message: `${message}; it cannot be converted, because ${why}`,
		messageNl: `${messageNl}; hij kan niet worden omgerekend, omdat ${whyNl}`,
		fix: 'Enter this order in SnelStart by hand, at the rate you book with.',
		fixNl: 'Voer deze order met de hand in SnelStart in, tegen de koers waarmee u boekt.',
	};
}
