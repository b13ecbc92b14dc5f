import type { PrestaShopSimulator, Row } from '../../simulators/prestashop';
import { CARRIERS, WARES } from '../life/lifeShop';
import { addressOf } from '../life/orderers';
import type { Random } from '../random';
import type { TruePayment } from './paymentStory';

const PAID = 2;

/** Methods of the owner's table, each with how the shop names the payment. */
const METHODS = ['iDEAL', 'Bancontact', 'Bankoverschrijving'] as const;
const UNKNOWN = 'Cadeaubon';

/** People who order and pay: at once, in parts, too much, for two orders together, or by what nobody has a rule for. */
export class Payers {
	readonly payments: TruePayment[] = [];

	/** Orders that are still to be paid the rest of, in cents. */
	private readonly owing = new Map<number, number>();

	constructor(
		private readonly shop: PrestaShopSimulator,
		private readonly random: Random,
	) {}

	/** Places an order with its payments, and answers the ids of what became of it. */
	order(): number[] {
		const { random } = this;
		const wares = random.sample(WARES, random.int(2, 3));
		const isSplit = random.chance(0.12);
		const method = random.chance(0.08) ? UNKNOWN : random.pick(METHODS);
		const { orders } = this.shop.placeOrder({
			lines: wares.map(({ code }) => ({ reference: code, quantity: random.int(1, 4) })),
			customer: { email: `${random.letters(8)}@example.nl`.toLowerCase() },
			deliveryAddress: addressOf(random),
			carrierId: random.pick(CARRIERS),
			shippingTaxExcl: '4.090000',
			stateId: PAID,
			module: method.toLowerCase(),
			payment: method,
			...(isSplit ? { split: [[0], wares.map((_, place) => place).slice(1)] } : {}),
		});
		this.pay(orders, method);
		return orders.map(({ id }) => Number(id));
	}

	/** Somebody pays what was left of an order. */
	payRest(): void {
		const [orderId, cents] = [...this.owing][0] ?? [];
		if (orderId === undefined || cents === undefined) return;
		this.owing.delete(orderId);
		const method = this.random.pick(METHODS);
		const row = this.shop.receivePayment({ orderId, amount: cents / 100, method });
		this.note(row, orderId, cents, true);
	}

	/** The shop pays back what a credit comes to, in cents above 0. */
	payBack(orderId: number, cents: number): void {
		const row = this.shop.receivePayment({ orderId, amount: -cents / 100, method: 'iDEAL' });
		this.note(row, orderId, -cents, true);
	}

	private pay(orders: readonly Row[], method: string): void {
		const { random } = this;
		const totals = orders.map((row) => centsOf(row.total_paid_tax_incl));
		const all = totals.reduce((sum, cents) => sum + cents, 0);
		const [first, ...others] = this.rowsOf(orders[0]);
		const table = this.shop.state.tables.order_payments;
		for (const row of others) table.splice(table.indexOf(row), 1);
		first.payment_method = method;
		const hasRule = method !== UNKNOWN;
		if (orders.length > 1) {
			first.amount = (all / 100).toFixed(6);
			orders.forEach((row, place) => this.note(first, Number(row.id), totals[place], hasRule));
			return;
		}
		const orderId = Number(orders[0].id);
		const dice = random.next();
		const part = random.int(1, all - 1);
		const cents = dice < 0.25 ? part : dice < 0.35 ? all + random.int(1, 900) : all;
		first.amount = (cents / 100).toFixed(6);
		if (cents < all && random.chance(0.85)) this.owing.set(orderId, all - cents);
		this.note(first, orderId, cents, hasRule);
		if (random.chance(0.04)) this.spoil(first);
	}

	private spoil(row: Row): void {
		row.amount = `${String(row.amount).replace('.', ',')}`;
		this.payments.at(-1)!.isUnreadable = true;
	}

	private rowsOf(order: Row): Row[] {
		return this.shop.state.tables.order_payments.filter(
			(row) => row.order_reference === order.reference,
		);
	}

	private note(row: Row, orderId: number, cents: number, hasRule: boolean): void {
		const day = String(row.date_add).slice(0, 10);
		const id = Number(row.id);
		this.payments.push({ id, orderId, cents, day, hasRule, isUnreadable: false });
	}
}

const centsOf = (amount: unknown): number => Math.round(Number(amount) * 100);
