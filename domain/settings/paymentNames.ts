import type { WebOrder } from '../stream/webOrder';

/** What a payment method goes by in the settings: the module that took the payment, or its name. */
export function paymentNames({ payment }: Pick<WebOrder, 'payment'>): string[] {
	return [payment.module, payment.name];
}
