import type { Books } from '../order/books';
import type { CustomerCard } from '../order/orderPlan';
import type { WebOrder } from '../order/webOrder';
import { accepted, refused, type Judged } from '../problem';
import { cutText, oneLine } from '../text';
import { personOf, salesOrderAddress } from './address';
import { vatNumberFor } from './vatNumber';

/** Who ordered: the company of the invoice address or of the customer, otherwise the person. Empty when neither is told. */
export function customerNameOf(order: Pick<WebOrder, 'customer' | 'invoiceAddress'>): string {
	const { customer, invoiceAddress } = order;
	const names = [
		invoiceAddress?.company ?? '',
		customer?.company ?? '',
		invoiceAddress ? personOf(invoiceAddress) : '',
		customer ? personOf(customer) : '',
	];
	return names.map(oneLine).find(Boolean) ?? '';
}

/** The card (relatie) of a customer SnelStart does not know yet, from the invoice address of the order. */
export function customerCard(order: WebOrder, email: string, books: Books): Judged<CustomerCard> {
	const name = customerNameOf(order);
	const address = salesOrderAddress(order.invoiceAddress, 'invoice', books, name);
	const problems = name ? [] : [namelessCustomer()];
	if (address.value === null || !order.invoiceAddress || problems.length > 0) {
		return refused(...problems, ...address.problems);
	}
	const { vatNumber, countryIso, phone } = order.invoiceAddress;
	const telefoon = cutText(phone, 25);
	const btwNummer = vatNumberFor(vatNumber, countryIso);
	return accepted({
		relatiesoort: ['Klant'],
		naam: cutText(name, 50),
		email,
		...(telefoon ? { telefoon } : {}),
		...(btwNummer ? { btwNummer } : {}),
		vestigingsAdres: address.value,
		correspondentieAdres: { ...address.value },
	});
}

function namelessCustomer() {
	return {
		code: 'invalid-customer-data' as const,
		message: 'the order tells neither a name nor a company',
		fix: 'Complete the invoice address in PrestaShop.',
		field: 'invoiceAddress',
	};
}
