import { codesOfLine } from '../../article/mappedArticle';
import { amountInWording } from '../../money/amountWording';
import { amountIn, amountInNl, centsOf } from '../../money/cents';
import type { PlanSettings } from '../../settings/planSettings';
import { fitsProduct } from '../../settings/productPattern';
import type { WebOrder, WebOrderLine } from '../../stream/webOrder';
import { fitsPattern } from '../../words/fitsPattern';
import { planSetting } from '../../words/planSetting';
import type { Problem } from '../../words/problem';
import { lineTitle, lineTitleNl } from './lineTitle';
import type { ChangedOrder } from './preparedOrder';
import { withoutRefunds } from './withoutRefunds';

type LeaveOut = Pick<PlanSettings, 'leaveOutOrders' | 'leaveOutProducts' | 'shopArticleField'>;

/** Why an order is never imported and holds no stock, null when it is as any other. */
export function orderLeftOut(order: WebOrder, settings: LeaveOut): Problem | null {
	const isNamed = settings.leaveOutOrders.some((pattern) =>
		[order.id, order.reference].some((text) => text.trim() !== '' && fitsPattern(pattern, text)),
	);
	const isEmpty =
		order.lines.length > 0 &&
		order.lines.every((line) => isLeftOut(line, settings)) &&
		(centsOf(withoutLeftOut(order, settings).order.totals.paidIncl) ?? 1) <= 0;
	if (!isNamed && !isEmpty) return null;
	return {
		code: 'left-out',
		message: isNamed
			? "left out, as 'Leave Out' names it"
			: "left out, as 'Leave Out' names every product of it",
		messageNl: isNamed
			? "weggelaten, omdat 'Leave Out' hem noemt"
			: "weggelaten, omdat 'Leave Out' elk product ervan noemt",
		fix: `Nothing, when it is meant. Otherwise take it out of ${planSetting('Sales (Verkopen)', 'Leave Out')}.`,
		fixNl: `Niets, als dat de bedoeling is. Haal hem anders uit ${planSetting('Sales (Verkopen)', 'Leave Out')}.`,
		field: 'leaveOut',
		value: order.reference,
	};
}

/** Whether nothing of a line is imported, nor held on stock. */
export function isLeftOut(line: WebOrderLine, settings: LeaveOut): boolean {
	const { leaveOutProducts } = settings;
	if (leaveOutProducts.length === 0) return false;
	const product = { ...line, codes: codesOfLine(line, settings) };
	return leaveOutProducts.some((pattern) => fitsProduct(pattern, product));
}

/** The order without the lines of products that are left out: their amounts are taken off its totals, to the digit. */
export function withoutLeftOut(order: WebOrder, settings: LeaveOut): ChangedOrder {
	const left = order.lines.filter((line) => isLeftOut(line, settings));
	if (left.length === 0) return { order, problems: [], notices: [] };
	const ids = new Set(left.map(({ id }) => id));
	const taken = left.map(({ id, quantity, totalIncl, totalExcl }) => ({
		lineId: id,
		quantity,
		amountIncl: totalIncl,
		amountExcl: totalExcl,
	}));
	const rest = withoutRefunds({ ...order, refunds: taken }).order;
	const refunds = order.refunds.filter(({ lineId }) => !ids.has(lineId));
	const missing = -(centsOf(rest.totals.paidIncl) ?? 0);
	const problems = missing > 0 ? [moreThanPaid(order, missing)] : [];
	return { order: { ...rest, refunds }, problems, notices: left.map(noticeOf) };

	function noticeOf(line: WebOrderLine): Problem {
		const amount = amountInWording(order.currency.iso, centsOf(line.totalIncl) ?? 0);
		return {
			code: 'product-left-out',
			message: `${line.quantity} x ${lineTitle(line)}, ${amount.en}, is left out of the sales order, as 'Leave Out' names the product`,
			messageNl: `${line.quantity} x ${lineTitleNl(line)}, ${amount.nl}, is uit de verkooporder weggelaten, omdat 'Leave Out' het product noemt`,
			fix: `Nothing, when it is meant. Otherwise take the product out of ${planSetting('Sales (Verkopen)', 'Leave Out')}.`,
			fixNl: `Niets, als dat de bedoeling is. Haal het product anders uit ${planSetting('Sales (Verkopen)', 'Leave Out')}.`,
			field: 'leaveOut',
			value: line.code,
		};
	}
}

/** Discounts were given on the product as well, and are more than all that remains. */
function moreThanPaid({ currency }: WebOrder, missing: number): Problem {
	return {
		code: 'product-left-out',
		message: `without the products that 'Leave Out' names, its discounts are ${amountIn(currency.iso, missing)} more than what remains of it`,
		messageNl: `zonder de producten die 'Leave Out' noemt zijn de kortingen ${amountInNl(currency.iso, missing)} meer dan wat overblijft`,
		fix: `Take a product of it out of ${planSetting('Sales (Verkopen)', 'Leave Out')}, add the order itself there, or enter what is right in SnelStart by hand.`,
		fixNl: `Haal een product ervan uit ${planSetting('Sales (Verkopen)', 'Leave Out')}, zet de order zelf erin, of voer met de hand in SnelStart in wat klopt.`,
		field: 'leaveOut',
	};
}
