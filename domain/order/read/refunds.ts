import { amountIn, centsOf } from '../../money/cents';
import type { Problem } from '../../words/problem';
import { lineTitle } from './lineTitle';
import type { PlanSettings } from '../../settings/planSettings';
import type { ChangedOrder } from './preparedOrder';
import { withoutRefunds } from './withoutRefunds';
import type { WebOrder, WebOrderRefund } from '../../stream/webOrder';
import { planSetting } from '../../words/planSetting';

/**
 * What was refunded in the shop before the import: `keep` leaves the order whole and tells it, `leaveOut` takes the
 * quantities and amounts off the lines, shipping and totals. An order of which nothing is left, or whose refunds do
 * not fit its lines, gets a problem.
 */
export function withRefunds(order: WebOrder, settings: PlanSettings): ChangedOrder {
	if (order.refunds.length === 0) return { order, problems: [], notices: [] };
	if (settings.refunds === 'keep')
		return { order, problems: [], notices: [refunded(order, 'keep')] };
	const rest = withoutRefunds(order);
	if (rest.misfits.length > 0) {
		return { order, problems: rest.misfits.map((refund) => misfit(order, refund)), notices: [] };
	}
	const left = centsOf(rest.order.totals.paidIncl) ?? 0;
	if (rest.order.lines.length === 0 && left <= 0) {
		return { order: rest.order, problems: [nothingLeft(order)], notices: [] };
	}
	const problems = left < 0 ? [moreThanPaid(order, left)] : [];
	return { order: rest.order, problems, notices: [refunded(order, 'leaveOut')] };
}

function refunded(order: WebOrder, choice: PlanSettings['refunds']): Problem {
	const what = order.refunds.map((refund) => refundInWords(order, refund)).join(', ');
	const done = choice === 'keep' ? 'is imported all the same' : 'was left out';
	return {
		code: 'refunded',
		message: `the shop refunded ${what}; it ${done}`,
		fix:
			choice === 'keep'
				? `Credit it in SnelStart after invoicing (creditfactuur). To leave such refunds out from now on, set ${planSetting('Sales (Verkopen)', 'Refunds Before Import')} to 'Leave Out'.`
				: 'Nothing: the sales order (verkooporder) is what remains.',
		field: 'refunds',
		value: what,
	};
}

function refundInWords(order: WebOrder, { lineId, quantity, amountIncl }: WebOrderRefund): string {
	const amount = amountIn(order.currency.iso, centsOf(amountIncl) ?? 0);
	if (lineId === '') return `shipping costs (verzendkosten) ${amount}`;
	const line = order.lines.find(({ id }) => id === lineId);
	return `${quantity} x ${line ? lineTitle(line) : `a line that is not there (${lineId})`} ${amount}`;
}

function misfit(order: WebOrder, refund: WebOrderRefund): Problem {
	return {
		code: 'refunded',
		message: `the refund of ${refundInWords(order, refund)} cannot be taken off: it is more than there is, or takes all pieces but not their price`,
		fix: `Enter this order in SnelStart by hand, or set ${planSetting('Sales (Verkopen)', 'Refunds Before Import')} to 'Import All the Same' and credit it there (creditfactuur).`,
		field: 'refunds',
		value: refund.lineId,
	};
}

function nothingLeft(order: WebOrder): Problem {
	return {
		code: 'refunded',
		message: `the shop refunded everything, ${paidInWords(order)}: nothing is left to import`,
		fix: 'Set the order to the state of a refunded one (terugbetaald) in PrestaShop: then it is left out.',
		field: 'refunds',
	};
}

function moreThanPaid(order: WebOrder, left: number): Problem {
	return {
		code: 'refunded',
		message: `the shop refunded ${amountIn(order.currency.iso, -left)} more than the order total of ${paidInWords(order)}, so nothing can be imported`,
		fix: 'Look at the credit slips of the order in PrestaShop, and enter what is right in SnelStart by hand.',
		field: 'refunds',
	};
}

function paidInWords({ currency, totals }: WebOrder): string {
	return amountIn(currency.iso, centsOf(totals.paidIncl) ?? 0);
}
