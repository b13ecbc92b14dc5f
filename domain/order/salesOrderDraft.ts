import { salesOrderAddress } from '../customer/address';
import { accepted, refused, type Judged } from '../problem';
import { cutText } from '../text';
import { localDateTime } from '../time';
import type { Books } from './books';
import type { MatchedLines } from './compareTotals';
import { salesOrderDescription } from './description';
import type { PlannedCustomer, SalesOrderDraft } from './orderPlan';
import type { PlanSettings } from './planSettings';
import type { WebOrder } from './webOrder';

type Addresses = Pick<SalesOrderDraft, 'factuuradres' | 'afleveradres'>;

/** The addresses of the shop on the sales order (Extern), or none: SnelStart then takes the customer card's (Klantkaart). */
export function salesOrderAddresses(
	order: WebOrder,
	customerName: string,
	books: Books,
	settings: PlanSettings,
): Judged<Addresses> {
	if (settings.addressSource === 'card') return accepted({});
	const invoice = salesOrderAddress(order.invoiceAddress, 'invoice', books, customerName);
	const delivery = salesOrderAddress(order.deliveryAddress, 'delivery', books, customerName);
	if (invoice.value === null || delivery.value === null) {
		return refused(...invoice.problems, ...delivery.problems);
	}
	return accepted({ factuuradres: invoice.value, afleveradres: delivery.value });
}

/** The body of POST /verkooporders for an order without problems. */
export function salesOrderDraft(
	order: WebOrder,
	{
		customer,
		addresses,
		money,
		importKey,
	}: {
		customer: PlannedCustomer;
		addresses: Addresses;
		money: MatchedLines;
		importKey: string;
	},
	books: Books,
	settings: PlanSettings,
): SalesOrderDraft {
	return {
		relatie: customer.id === undefined ? null : { id: customer.id },
		procesStatus: settings.documentStatus,
		datum: localDateTime(order.placedAt) ?? '',
		omschrijving: salesOrderDescription(order),
		betalingskenmerk: importKey,
		orderreferentie: cutText(order.reference, 50),
		verkooporderBtwIngaveModel: books.template.pricesExclVat ? 'Exclusief' : 'Inclusief',
		verkoopordersjabloon: { id: books.template.id },
		...addresses,
		regels: money.lines.map(({ line }) => line),
	};
}
