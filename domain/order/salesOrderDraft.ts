import { salesOrderAddress } from '../customer/address';
import { addressSourceOf } from '../customer/addressSource';
import { customerNameOf } from '../customer/card';
import { accepted, refused, type Judged } from '../problem';
import { cutText } from '../text';
import { localDateTime } from '../time';
import type { Books } from './books';
import type { IndexedBooks } from './booksIndex';
import type { MatchedLines } from './compareTotals';
import { salesOrderDescription } from './description';
import type { PlannedCustomer, SalesOrderDraft } from './orderPlan';
import type { PlanSettings } from './planSettings';
import type { WebOrder } from './webOrder';

type Addresses = Pick<SalesOrderDraft, 'factuuradres' | 'afleveradres'>;

/**
 * The addresses on the sales order: of the shop (Extern), none so that SnelStart takes the customer card's
 * (Klantkaart), or only the delivery address of the shop. A card that cannot tell them gets the shop's, see
 * `addressSourceOf`. `customer` is null when it was not recognised.
 */
export function salesOrderAddresses(
	order: WebOrder,
	customer: PlannedCustomer | null,
	books: IndexedBooks,
	settings: PlanSettings,
): Judged<Addresses> {
	const source = addressSourceOf(customer, books, settings);
	if (source === 'card') return accepted({});
	const knownAs = customer?.name ?? customerNameOf(order);
	const delivery = salesOrderAddress(order.deliveryAddress, 'delivery', books, knownAs);
	if (source === 'mixed') {
		return delivery.value === null
			? refused(...delivery.problems)
			: accepted({ afleveradres: delivery.value });
	}
	const invoice = salesOrderAddress(order.invoiceAddress, 'invoice', books, knownAs);
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
