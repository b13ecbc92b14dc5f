import type { Row } from '../../simulators/prestashop';
import type { Verkooporder } from '../../simulators/snelstart/tables';
import { CANCELLED, PAYMENT_ERROR, REFUNDED } from '../../worlds/status/statusChoices';
import { TRACKING_FIELD } from '../../worlds/status/statusSeeds';
import { ofOrder, type StatusEvidence } from './evidence';

/** One web order with its sales order, where both surely are the same. */
export interface OrderTruth {
	orderId: number;
	order: Row;
	sold: Verkooporder;
	document: string;
	/** '' where there is none, or where SnelStart does not tell. */
	invoiceNumber: string;
	/** '' for none. */
	tracking: string;
	isOver: boolean;
}

export const OVER: readonly number[] = [CANCELLED, REFUNDED, PAYMENT_ERROR];

/** All web orders of which something may be told. */
export function truthOf(evidence: StatusEvidence): OrderTruth[] {
	return evidence.salesOrders.flatMap((sold) => {
		const orderId = Number(/^PS-(\d+)$/.exec(sold.betalingskenmerk ?? '')?.[1] ?? 0);
		const order = evidence.orders.find(({ id }) => id === orderId);
		if (order === undefined || !isSame(evidence, sold, order)) return [];
		const invoice = evidence.invoices.find(({ id }) => id === sold.verkoopfactuur?.id);
		const names = invoice?.verkoopOrders.some(({ id }) => id === sold.id) ?? false;
		return [
			{
				orderId,
				order,
				sold,
				document: sold.verkoopfactuur === null ? sold.procesStatus : 'Factuur',
				invoiceNumber: names ? (invoice?.factuurnummer ?? '') : '',
				tracking: trackingOf(sold),
				isOver: OVER.includes(Number(order.current_state)),
			},
		];
	});
}

function isSame(
	{ salesOrders, currencies }: StatusEvidence,
	sold: Verkooporder,
	order: Row,
): boolean {
	const { betalingskenmerk: key, orderreferentie, omschrijving, totaalInclusiefBtw } = sold;
	const isOnly = salesOrders.filter((one) => one.betalingskenmerk === key).length === 1;
	const words = `${orderreferentie ?? ''} ${omschrijving ?? ''}`.split(/[^\p{L}\p{N}]+/u);
	const euro = currencies.find(({ iso_code: iso }) => iso === 'EUR');
	return (
		isOnly &&
		words.includes(String(order.reference)) &&
		Math.round(totaalInclusiefBtw * 100) === Math.round(Number(order.total_paid_tax_incl) * 100) &&
		Number(order.id_currency) === euro?.id
	);
}

const trackingOf = ({ extraHoofdVelden }: Verkooporder): string =>
	(
		extraHoofdVelden.find(({ veldNummer }) => veldNummer === TRACKING_FIELD.veldNummer)?.waarde ??
		''
	).trim();

/** Messages for colleagues on an order, by rising id. */
export function privateMessages({ threads, messages }: StatusEvidence, orderId: number): Row[] {
	const ids = new Set(ofOrder(threads, orderId).map(({ id }) => id));
	return messages
		.filter((row) => ids.has(Number(row.id_customer_thread)) && String(row.private) === '1')
		.sort((a, b) => a.id - b.id);
}
