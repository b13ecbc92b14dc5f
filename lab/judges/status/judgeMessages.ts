import type { Row } from '../../simulators/prestashop';
import { ofOrder, type StatusEvidence, type StatusFault } from './evidence';
import { wasUnclear } from './wasUnclear';

/** What a run wrote on one order: how many messages are right, and what is wrong with the others. */
export function judgeMessages(
	orderId: number,
	evidence: StatusEvidence,
): { right: number; faults: StatusFault[] } {
	const { story, threads, messages } = evidence;
	const ids = new Set(ofOrder(threads, orderId).map(({ id }) => id));
	const ours = messages
		.filter((row) => ids.has(Number(row.id_customer_thread)) && !story.messages.has(row.id))
		.sort((a, b) => a.id - b.id);
	const faults = ours.flatMap((row, place) => {
		const isTwin = ours.slice(0, place).some((one) => String(one.message) === String(row.message));
		const why = isTwin ? 'once more' : whyWrong(row, orderId, evidence);
		const figure: StatusFault['figure'] = isTwin ? 'repeated' : 'back';
		return why === ''
			? []
			: [{ figure, text: `order ${orderId} got "${String(row.message)}" ${why}` }];
	});
	return { right: ours.length - faults.length, faults };
}

function whyWrong(row: Row, orderId: number, evidence: StatusEvidence): string {
	const { choices, story, salesOrders, invoices } = evidence;
	if (String(row.private) !== '1') return 'where the customer sees it';
	const [, number, key, invoice = ''] =
		/^SnelStart: verkooporder (\d+) \(([^)]+)\)(?:, factuur (\S+))?$/.exec(String(row.message)) ??
		[];
	if (key !== `PS-${orderId}`) return 'that is of no order of it';
	const sold = salesOrders.find((one) => String(one.nummer) === number);
	if (sold?.betalingskenmerk !== key) return 'with the number of another sales order';
	const made = invoices.find(({ factuurnummer }) => factuurnummer === invoice);
	if (invoice !== '' && !made?.verkoopOrders.some(({ id }) => id === sold.id)) {
		return 'with the number of another invoice';
	}
	if (choices.message === 'never') return 'that nobody chose';
	if (choices.message === 'whenInvoiced' && invoice === '') return 'before it was invoiced';
	return wasUnclear(story, orderId, String(row.date_add)) ? 'of a sales order in doubt' : '';
}
