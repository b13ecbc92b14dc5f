import type { ChangeKind } from '../stream/orderChange';
import type { ChangedOrder } from '../stream/reportRows';
import { worded, type Wording } from '../words/wording';

const DUTCH: Record<ChangeKind, string> = {
	cancelled: 'in de webwinkel geannuleerd of terugbetaald',
	deleted: 'in de webwinkel verwijderd',
	refunded: 'in de webwinkel (deels) terugbetaald',
	edited: 'in de webwinkel gewijzigd na de import',
	changedInBooks: 'in SnelStart gewijzigd na de import',
	undone: 'de uitvoering die hem maakte wordt ongedaan gemaakt',
};

type Change = Pick<
	ChangedOrder,
	'change' | 'orderId' | 'reference' | 'salesOrderNumber' | 'differences' | 'summary'
>;

/** What became of an order after its import: in Dutch its kind, with what differs as shop and books say it. */
export function changeWording(row: Change): Wording {
	const differs = row.differences.map(({ what, shop, books }) => `${what}: ${shop} / ${books}`);
	const dutch = `Order ${row.orderId} (${row.reference}), verkooporder ${row.salesOrderNumber}: ${DUTCH[row.change]}`;
	return worded(row.summary, [dutch, ...differs].join('; '));
}
