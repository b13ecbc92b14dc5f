import { worded, type Language } from '../../words/wording';
import { costArticles, missingCostArticle } from '../../article/costArticle';
import { eurosWording } from '../../money/amountWording';
import { centsOf, decimalOfCents, euros, eurosNl, type Cents } from '../../money/cents';
import { vatRateText } from '../../money/vat';
import { accepted, refused, type Judged, type Problem } from '../../words/problem';
import { certainLines } from './certainLines';
import { withDifferenceLine } from './differenceLine';
import { sumPerRate } from '../../money/sumPerRate';
import { draftLines } from './draftLines';
import { feeAdvice } from './feeAdvice';
import type { OrderPart } from '../goods/orderPart';
import type { PlanContext } from '../read/planContext';
import { modesToTry, withLeastDifference } from './modesToTry';
import { certainTotal, salesOrderTotals } from './salesOrderTotals';
import type { WebOrder } from '../../stream/webOrder';
import type { MatchedLines } from './matchedLines';
import type { PriceMode, RatedLine } from './ratedLine';
import { planSetting } from '../../words/planSetting';
import { more, moreNl, tooHigh, tooHighNl } from '../../money/tooHigh';

/**
 * Writes the parts of an order as lines and compares what SnelStart will make of them with the order total
 * (total_paid_tax_incl). A difference up to the ceiling is booked on the difference article; real shops are off by
 * a cent of their own accord. A larger one, or one that depends on SnelStart's way of rounding, is refused. Lines at
 * SnelStart's own prices come to what they come to: nothing is booked, both totals are told.
 */
export function compareTotals(
	order: WebOrder,
	parts: readonly OrderPart[],
	context: PlanContext,
): Judged<MatchedLines> {
	const modes = modesToTry(context.settings.priceMode, context.books.template);
	if (context.settings.lineMode === 'codeAndQuantity') {
		return accepted(atOwnPrices(order, parts, modes[0]));
	}
	return withLeastDifference(modes.map((mode) => comparedIn(mode, order, parts, context)));
}

function comparedIn(
	mode: PriceMode,
	order: WebOrder,
	parts: readonly OrderPart[],
	context: PlanContext,
): Judged<MatchedLines> {
	const { books, settings, point } = context;
	const paid = centsOf(order.totals.paidIncl) ?? 0;
	const lines = certainLines(parts, mode, settings.unevenAmounts);
	const expected = salesOrderTotals(lines, mode, 'perTotal').incl;
	const difference = paid - expected;
	if (Math.abs(difference) > settings.differenceCeiling) {
		return refused(totalDiffers(order, mode, expected, context));
	}
	if (certainTotal(lines, mode) === paid) return accepted(matched(lines, parts, mode, 0));
	if (difference !== 0 && costArticles('difference', books, settings, point).length === 0) {
		return refused({ ...missingCostArticle('difference', null), value: euros(difference) });
	}
	const complete = withDifferenceLine(lines, { paid, difference, mode }, context);
	return complete
		? accepted(matched(complete, parts, mode, difference))
		: refused(roundingDecides(order, lines, mode));
}

function atOwnPrices(order: WebOrder, parts: readonly OrderPart[], mode: PriceMode): MatchedLines {
	const lines = parts.flatMap((part) => draftLines(part, mode));
	const found = matched(lines, parts, mode, 0);
	return { ...found, notices: [pricesOfSnelStart(order, found.total)] };
}

function matched(
	lines: RatedLine[],
	parts: readonly OrderPart[],
	mode: PriceMode,
	bookedDifference: Cents,
): MatchedLines {
	const { incl, vat } = salesOrderTotals(lines, mode, 'perTotal');
	const shop = new Map(sumPerRate(parts).map(({ rate, incl, excl }) => [rate, incl - excl]));
	const rates = [...new Set([...shop.keys(), ...vat.keys()])].sort((a, b) => b - a);
	const comparison = rates.map((rate) => ({
		rate: vatRateText(rate),
		shop: decimalOfCents(shop.get(rate) ?? 0),
		snelStart: decimalOfCents(vat.get(rate) ?? 0),
	}));
	return { lines, mode, total: incl, bookedDifference, vat: comparison, notices: [] };
}

const SUM = {
	products: worded('products', 'producten'),
	shipping: worded('shipping', 'verzending'),
	wrapping: worded('gift wrapping', 'inpakken'),
	discounts: worded('discounts', 'kortingen'),
};

/** The sum of the order in words, as PrestaShop wrote it. */
function sumInWords({ totals, shipping, wrapping }: WebOrder, language: Language = 'en'): string {
	const amount = (text: string) => eurosWording(centsOf(text) ?? 0)[language];
	return [
		`${SUM.products[language]} ${amount(totals.productsIncl)}`,
		`+ ${SUM.shipping[language]} ${amount(shipping.amountIncl)}`,
		`+ ${SUM.wrapping[language]} ${amount(wrapping.amountIncl)}`,
		`- ${SUM.discounts[language]} ${amount(totals.discountsIncl)}`,
	].join(' ');
}

function pricesOfSnelStart(order: WebOrder, total: Cents): Problem {
	const paid = centsOf(order.totals.paidIncl) ?? 0;
	return {
		code: 'prices-of-snelstart',
		message: `with SnelStart's own prices the order comes to ${euros(total)}, in the shop to ${euros(paid)}: that is ${more(total - paid)}, and nothing is booked for it`,
		messageNl: `met de eigen prijzen van SnelStart komt de order op ${eurosNl(total)}, in de webwinkel op ${eurosNl(paid)}: dat is ${moreNl(total - paid)}, en daarvoor is niets geboekt`,
		fix: `Nothing, when this is agreed with the customer. To get the total of the shop, set ${planSetting('Sales (Verkopen)', 'Order Lines')} to 'Full Copy (Volledig Overnemen)'.`,
		fixNl: `Niets, als dit met de klant is afgesproken. Zet voor het totaal van de webwinkel ${planSetting('Sales (Verkopen)', 'Order Lines')} op 'Full Copy (Volledig Overnemen)'.`,
		field: 'totals.paidIncl',
		value: order.totals.paidIncl,
	};
}

function totalDiffers(
	order: WebOrder,
	mode: PriceMode,
	expected: Cents,
	context: PlanContext,
): Problem {
	const paid = centsOf(order.totals.paidIncl) ?? 0;
	const ceiling = context.settings.differenceCeiling;
	const fee = feeAdvice(paid - expected, order, context);
	const other =
		mode === 'Exclusief'
			? `When many orders differ by cents, set ${planSetting('Sales (Verkopen)', 'Prices')} to 'Whatever Gives the Exact Total'. Otherwise find`
			: 'Find';
	const otherNl =
		mode === 'Exclusief'
			? `Verschillen veel orders een paar cent, zet dan ${planSetting('Sales (Verkopen)', 'Prices')} op 'Whatever Gives the Exact Total'. Zoek anders`
			: 'Zoek';
	return {
		code: 'total-differs',
		message: `SnelStart would come ${tooHigh(expected - paid)}: to ${euros(expected)} (${sumInWords(order)}) where the order total in the shop is ${euros(paid)}; at most ${euros(ceiling)} may be booked as difference (ordertotaalverschil)`,
		messageNl: `SnelStart zou ${tooHighNl(expected - paid)} uitkomen: op ${eurosNl(expected)} (${sumInWords(order, 'nl')}) waar het ordertotaal in de webwinkel ${eurosNl(paid)} is; hoogstens ${eurosNl(ceiling)} mag als ordertotaalverschil worden geboekt`,
		fix: `${other} what the shop counts besides these amounts, for example a payment fee of a module${fee.en}, or enter this order in SnelStart by hand.`,
		fixNl: `${otherNl} wat de webwinkel naast deze bedragen rekent, bijvoorbeeld betalingskosten van een module${fee.nl}, of voer deze order met de hand in SnelStart in.`,
		field: 'totals.paidIncl',
		value: order.totals.paidIncl,
	};
}

function roundingDecides(order: WebOrder, lines: readonly RatedLine[], mode: PriceMode): Problem {
	const [perLine, perTotal] = (['perLine', 'perTotal'] as const).map((rounding) =>
		eurosWording(salesOrderTotals(lines, mode, rounding).incl),
	);
	return {
		code: 'total-differs',
		message: `the total in SnelStart would be ${perLine.en} when it rounds VAT per line and ${perTotal.en} when it rounds per rate (${sumInWords(order)}); the order total in the shop is ${euros(centsOf(order.totals.paidIncl) ?? 0)}`,
		messageNl: `het totaal in SnelStart zou ${perLine.nl} zijn als het btw per regel afrondt en ${perTotal.nl} als het per tarief afrondt (${sumInWords(order, 'nl')}); het ordertotaal in de webwinkel is ${eurosNl(centsOf(order.totals.paidIncl) ?? 0)}`,
		fix: `Set ${planSetting('Sales (Verkopen)', 'Prices')} to 'Including VAT', or choose an article without VAT for 'Difference Names or IDs' under ${planSetting('Cost Articles')}.`,
		fixNl: `Zet ${planSetting('Sales (Verkopen)', 'Prices')} op 'Including VAT', of kies een artikel zonder btw bij 'Difference Names or IDs' onder ${planSetting('Cost Articles')}.`,
		field: 'totals.paidIncl',
		value: order.totals.paidIncl,
	};
}
