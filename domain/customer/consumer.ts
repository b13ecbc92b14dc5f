import type { WebOrder } from '../stream/webOrder';
import { wholeName } from '../books/sameName';
import { oneLine } from '../words/text';
import { personOf } from './address';

/** Names of the company that ordered, empty for a person. Where it is delivered says nothing about who buys. */
function companyOf({
	customer,
	invoiceAddress,
}: Pick<WebOrder, 'customer' | 'invoiceAddress'>): string {
	return oneLine(invoiceAddress?.company ?? '') || oneLine(customer?.company ?? '');
}

/** No company and no VAT number, not even one that is not valid: who gives one claims to be a business. */
export function isConsumer(order: Pick<WebOrder, 'customer' | 'invoiceAddress'>): boolean {
	return companyOf(order) === '' && oneLine(order.invoiceAddress?.vatNumber ?? '') === '';
}

/** Whether a card of the order shows that a business bought: by its name, or by a VAT number. */
export function isBusiness(order: Pick<WebOrder, 'customer' | 'invoiceAddress'>): boolean {
	const { invoiceAddress } = order;
	const person = invoiceAddress ? personOf(invoiceAddress) : '';
	const company = companyOf(order);
	return !isConsumer(order) && !(hasNoNumber(order) && wholeName(company) === wholeName(person));
}

const hasNoNumber = ({ invoiceAddress }: Pick<WebOrder, 'invoiceAddress'>): boolean =>
	oneLine(invoiceAddress?.vatNumber ?? '') === '';
