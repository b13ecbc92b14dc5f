import type { WebOrder } from '../stream/webOrder';
import { asCompared } from '../words/asCompared';
import { counted } from '../words/counted';
import { planSetting } from '../words/planSetting';
import { withoutSuffix } from './paymentNames';
import type { PlanSettings } from './planSettings';
import { ruleFits } from './ruleFits';
import { worded, type Wording } from '../words/wording';

type Paid = Pick<
	WebOrder,
	'payment' | 'shipping' | 'customer' | 'shopName' | 'deliveryAddress' | 'invoiceAddress'
>;

/**
 * Payment methods of orders that no row of the table names, where it has rows for others: a module or method that is new
 * in the shop falls under what holds for all. Each is told once, by its module and its name without what stands behind it.
 */
export function unnamedPayments(
	orders: ReadonlyArray<{ order: Paid; settings: Pick<PlanSettings, 'rules'> }>,
): Wording[] {
	const methods = new Map<string, { name: string; module: string; orders: number }>();
	for (const { order, settings } of orders) {
		const rows = settings.rules.filter(({ by }) => by === 'payment');
		if (rows.length === 0 || rows.some((row) => ruleFits(row, order))) continue;
		const { module } = order.payment;
		const name = withoutSuffix(order.payment.name);
		const key = asCompared(`${module} ${name}`);
		const known = methods.get(key) ?? { name, module, orders: 0 };
		methods.set(key, { ...known, orders: known.orders + 1 });
	}
	return [...methods.values()].map(({ name, module, orders: count }) =>
		worded(
			`No row of ${planSetting('Mapping Table')} names payment method "${name}" (module ${module}) of ${counted(count, 'new order')}: what holds for all was taken. Add a row if it needs another.`,
			`Geen rij van ${planSetting('Mapping Table')} noemt betaalmethode "${name}" (module ${module}) van ${counted(count, 'nieuwe order', 'nieuwe orders')}: wat voor alle geldt, is genomen. Voeg een rij toe als die iets anders nodig heeft.`,
		),
	);
}
