import type { PlanSettings } from './planSettings';
import type { WebOrder } from '../stream/webOrder';

/**
 * Days of credit (krediettermijn) for the order's payment method, by module or name, the first row that fits.
 * SnelStart takes 0 to 100 days. Null: those of the customer card.
 */
export function paymentTermOf(
	order: Pick<WebOrder, 'payment'>,
	{ paymentTerms }: Pick<PlanSettings, 'paymentTerms'>,
): number | null {
	const names = paymentNames(order).map(plain);
	const row = paymentTerms.find(
		({ payment }) => plain(payment) !== '' && names.includes(plain(payment)),
	);
	return row ? Math.min(100, Math.max(0, Math.round(row.days))) : null;
}

/** What a payment method goes by in the settings: the module that took the payment, or its name. */
export function paymentNames({ payment }: Pick<WebOrder, 'payment'>): string[] {
	return [payment.module, payment.name];
}

const plain = (name: string): string => name.trim().toLowerCase();
