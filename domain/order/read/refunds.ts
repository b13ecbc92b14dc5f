import type { Language, Wording } from '../../words/wording';
import { amountInWording } from '../../money/amountWording';
import { amountIn, amountInNl, centsOf } from '../../money/cents';
import type { Problem } from '../../words/problem';
import { lineTitle, lineTitleNl } from './lineTitle';
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
	const doneNl = choice === 'keep' ? 'wordt evengoed geïmporteerd' : 'is weggelaten';
	const whatNl = order.refunds.map((refund) => refundInWords(order, refund, 'nl')).join(', ');
	return {
		code: 'refunded',
		message: `the shop refunded ${what}; it ${done}`,
		messageNl: `de webwinkel heeft ${whatNl} terugbetaald; dat ${doneNl}`,
		fix:
			choice === 'keep'
				? `Credit it in SnelStart after invoicing (creditfactuur). To leave such refunds out from now on, set ${planSetting('Sales (Verkopen)', 'Refunds Before Import')} to 'Leave Out'.`
				: 'Nothing: the sales order (verkooporder) is what remains.',
		fixNl:
			choice === 'keep'
				? `Crediteer het in SnelStart na het factureren (creditfactuur). Moeten zulke terugbetalingen voortaan worden weggelaten, zet dan ${planSetting('Sales (Verkopen)', 'Refunds Before Import')} op 'Leave Out'.`
				: 'Niets: de verkooporder is wat overblijft.',
		field: 'refunds',
		value: what,
	};
}

function refundInWords(
	order: WebOrder,
	{ lineId, quantity, amountIncl }: WebOrderRefund,
	language: Language = 'en',
): string {
	const cents = centsOf(amountIncl) ?? 0;
	const amount = amountInWording(order.currency.iso, cents)[language];
	const isDutch = language === 'nl';
	if (lineId === '') {
		return `${isDutch ? 'verzendkosten' : 'shipping costs (verzendkosten)'} ${amount}`;
	}
	const line = order.lines.find(({ id }) => id === lineId);
	const title = isDutch ? lineTitleNl : lineTitle;
	const missing = isDutch ? 'een regel die er niet is' : 'a line that is not there';
	return `${quantity} x ${line ? title(line) : `${missing} (${lineId})`} ${amount}`;
}

function misfit(order: WebOrder, refund: WebOrderRefund): Problem {
	return {
		code: 'refunded',
		message: `the refund of ${refundInWords(order, refund)} cannot be taken off: it is more than there is, or takes all pieces but not their price`,
		messageNl: `de terugbetaling van ${refundInWords(order, refund, 'nl')} kan er niet af: het is meer dan er is, of neemt alle stuks maar niet de prijs ervan`,
		fix: `Enter this order in SnelStart by hand, or set ${planSetting('Sales (Verkopen)', 'Refunds Before Import')} to 'Import All the Same' and credit it there (creditfactuur).`,
		fixNl: `Voer deze order met de hand in SnelStart in, of zet ${planSetting('Sales (Verkopen)', 'Refunds Before Import')} op 'Import All the Same' en crediteer daar (creditfactuur).`,
		field: 'refunds',
		value: refund.lineId,
	};
}

function nothingLeft(order: WebOrder): Problem {
	return {
		code: 'refunded',
		message: `the shop refunded everything, ${paidInWords(order).en}: nothing is left to import`,
		messageNl: `de webwinkel heeft alles terugbetaald, ${paidInWords(order).nl}: er blijft niets te importeren over`,
		fix: 'Set the order to the state of a refunded one (terugbetaald) in PrestaShop: then it is left out.',
		fixNl: 'Zet de order in PrestaShop op de status terugbetaald: dan wordt hij weggelaten.',
		field: 'refunds',
	};
}

function moreThanPaid(order: WebOrder, left: number): Problem {
	return {
		code: 'refunded',
		message: `the shop refunded ${amountIn(order.currency.iso, -left)} more than the order total of ${paidInWords(order).en}, so nothing can be imported`,
		messageNl: `de webwinkel heeft ${amountInNl(order.currency.iso, -left)} meer terugbetaald dan het ordertotaal van ${paidInWords(order).nl}, dus er kan niets worden geïmporteerd`,
		fix: 'Look at the credit slips of the order in PrestaShop, and enter what is right in SnelStart by hand.',
		fixNl:
			'Bekijk de creditbonnen van de order in PrestaShop, en voer met de hand in SnelStart in wat klopt.',
		field: 'refunds',
	};
}

function paidInWords({ currency, totals }: WebOrder): Wording {
	return amountInWording(currency.iso, centsOf(totals.paidIncl) ?? 0);
}
