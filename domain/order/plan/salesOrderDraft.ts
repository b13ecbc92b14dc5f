import { salesOrderAddress } from '../../customer/address';
import { addressSourceOf } from '../../customer/addressSource';
import { customerNameOf } from '../../customer/card';
import { accepted, refused, type Judged } from '../../words/problem';
import { localDateTime } from '../../words/time';
import type { Books } from '../../books/books';
import type { IndexedBooks } from '../../books/indexedBooks';
import type { PlanSettings } from '../../settings/planSettings';
import type { SalesOrderTexts } from '../texts/salesOrderTexts';
import type { WebOrder } from '../../stream/webOrder';
import type { SalesOrderDraft } from '../../stream/salesOrderDraft';
import type { PlannedCustomer } from '../../stream/plannedCustomer';
import type { MatchedLines } from '../totals/matchedLines';

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
		texts,
		headFields,
		importKey,
	}: {
		customer: PlannedCustomer;
		addresses: Addresses;
		money: MatchedLines;
		texts: SalesOrderTexts;
		headFields: SalesOrderDraft['extraHoofdVelden'];
		importKey: string;
	},
	books: Books,
	settings: PlanSettings,
): SalesOrderDraft {
	return {
		relatie: customer.id === undefined ? null : { id: customer.id },
		procesStatus: settings.documentStatus,
		datum: localDateTime(order.placedAt) ?? '',
		omschrijving: texts.omschrijving,
		betalingskenmerk: importKey,
		orderreferentie: texts.orderreferentie,
		...(texts.memo === undefined ? {} : { memo: texts.memo }),
		...(settings.paymentTerm === null ? {} : { krediettermijn: settings.paymentTerm }),
		...(settings.costCentreId === null ? {} : { kostenplaats: { id: settings.costCentreId } }),
		verkooporderBtwIngaveModel: money.mode,
		verkoopordersjabloon: { id: books.template.id },
		...addresses,
		...(headFields && headFields.length > 0 ? { extraHoofdVelden: headFields } : {}),
		regels: money.lines.map(({ line }) => line),
	};
}
