import type { Random } from '../random';
import type { PrestaShopSimulator } from '../../simulators/prestashop';
import type { Row } from '../../simulators/prestashop/types';
import { ShopTables } from '../webshop/shopTables';
import { lang } from '../lang';

/** Order states that payment modules make of their own, in the languages of their shops; `paid` as they mark them. */
export const MODULE_STATES = [
	{ id: 41, name: 'Completed', undoes: false, paid: false },
	{ id: 42, name: 'Partially shipped', undoes: false, paid: false },
	{ id: 43, name: 'Mollie partially refunded', undoes: false, paid: false },
	{ id: 44, name: 'partial refunded', undoes: false, paid: false },
	{ id: 45, name: 'chargeback', undoes: true, paid: false },
	{ id: 46, name: 'Terugbetaald door betaaldienst', undoes: true, paid: false },
	{ id: 47, name: 'Klarna payment authorized', undoes: false, paid: true },
	{ id: 48, name: 'MultiSafepay chargeback', undoes: true, paid: true },
	{ id: 49, name: 'Klarna: betaling geautoriseerd', undoes: false, paid: true },
	{ id: 50, name: 'Billie payment authorized', undoes: false, paid: true },
	{ id: 51, name: 'Gedeeltelijk terugbetaald (Mollie)', undoes: false, paid: false },
	{ id: 52, name: 'Voltooid', undoes: false, paid: false },
	{ id: 53, name: 'Buckaroo: gedeeltelijk verzonden', undoes: false, paid: false },
	{ id: 54, name: 'Pay. geannuleerd', undoes: true, paid: false },
	{ id: 55, name: 'MultiSafepay partial chargeback', undoes: true, paid: false },
];

const AWAITING = 10;
const PAID = 2;
const CANCELLED = 6;

/** Writes the states into a shop. */
export function writeModuleStates(tables: ShopTables): void {
	const wire = tables.rows('order_states').find(({ id }) => id === AWAITING);
	for (const { id, name, paid } of MODULE_STATES) {
		const flag = paid ? '1' : '0';
		tables.add('order_states', {
			...wire,
			id,
			name: lang(name),
			template: lang(''),
			module_name: 'mollie',
			paid: flag,
			logable: flag,
			invoice: flag,
		});
	}
}

/** What was done about the payment of an order, in the order in which it was done. */
type Step = { state: number } | { payment: number };

/** Ways in which an order is paid, or is not, that the state it is in does not tell; `payment` is a share of the total. */
const WAYS: ReadonlyArray<() => Step[]> = [
	...MODULE_STATES.map(
		({ id, paid, undoes }) =>
			(): Step[] =>
				paid && !undoes ? [{ state: id }] : [{ state: PAID }, { state: id }],
	),
	() => [{ state: PAID }, { state: 3 }, { state: 44 }],
	() => [{ payment: 1 }],
	() => [{ payment: 0.4 }],
	() => [{ payment: 0.4 }, { payment: 0.6 }],
	() => [{ payment: 1.25 }],
	() => [{ state: PAID }, { state: CANCELLED }, { state: AWAITING }],
	() => [{ state: PAID }, { state: AWAITING }],
];

/** One in so many orders that were to be paid at once goes another way, and one of a split cart half of the time by bank. */
const ODD = 0.08;
const SPLIT_BY_BANK = 0.5;

/** Pays orders in ways of their own, with a chance of its own, so that a seed tells the same story otherwise. */
export class Payments {
	constructor(
		private readonly shop: PrestaShopSimulator,
		private readonly random: Random,
	) {}

	/** The state in which orders of a cart are placed instead of paid, and what is done then; null where nothing is odd. */
	draw(parts: number): { stateId: number; after(orders: readonly Row[]): void } | null {
		if (parts > 1) return this.random.chance(SPLIT_BY_BANK) ? this.byBank() : null;
		if (!this.random.chance(ODD)) return null;
		const steps = this.random.pick(WAYS)();
		return {
			stateId: AWAITING,
			after: ([order]) => {
				const total = Math.round(Number(order.total_paid_tax_incl) * 100);
				let paid = 0;
				for (const [index, step] of steps.entries()) {
					if ('state' in step) this.shop.changeState(order.id, step.state);
					else {
						const isRest = index > 0 && index === steps.length - 1;
						const amount = isRest ? total - paid : Math.round(total * step.payment);
						paid += amount;
						if (amount > 0) this.shop.receivePayment({ orderId: order.id, amount: amount / 100 });
					}
				}
			},
		};
	}

	/** A split cart that is paid by bank, as a person finds the payment: all of its orders, or the first alone. */
	private byBank() {
		const all = this.random.chance(0.7);
		return {
			stateId: AWAITING,
			after: (orders: readonly Row[]) => {
				for (const order of all ? orders : orders.slice(0, 1))
					this.shop.changeState(order.id, PAID);
			},
		};
	}
}
