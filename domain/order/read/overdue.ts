import type { Problem } from '../../words/problem';
import type { WebOrder } from '../../stream/webOrder';
import { counted } from '../../words/counted';

/** That a waiting order has not been paid for longer than the owner allows; nothing when it has not. */
export function overdue({ overdueDays, payment, stateName }: WebOrder): Problem[] {
	if (overdueDays === null || !(overdueDays > 0)) return [];
	const days = counted(overdueDays, 'day');
	const daysNl = counted(overdueDays, 'dag', 'dagen');
	const methodNl = payment.name || payment.module || 'een onbekende betaalmethode';
	const method = payment.name || payment.module || 'an unknown payment method';
	return [
		{
			code: 'payment-overdue',
			message: `payment by ${method} is ${days} late; the order is still "${stateName}"`,
			messageNl: `de betaling met ${methodNl} is ${daysNl} te laat; de order staat nog op "${stateName}"`,
			fix: 'Look whether the money has come in and set the order to paid in PrestaShop, remind the customer (herinnering), or cancel the order so that its goods can be sold again.',
			fixNl:
				'Kijk of het geld binnen is en zet de order in PrestaShop op betaald, stuur de klant een herinnering, of annuleer de order zodat de goederen weer verkocht kunnen worden.',
			field: 'overdueDays',
			value: String(overdueDays),
		},
	];
}
