import type { WebOrder } from '../stream/webOrder';
import { oneLine } from '../words/text';

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
