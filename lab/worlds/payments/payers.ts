import type { PrestaShopSimulator, RefundInput, Row } from '../../simulators/prestashop';
import { CARRIERS, WARES } from '../life/lifeShop';
import { addressOf } from '../life/orderers';
import type { Random } from '../random';
import type { Place, TruePayment } from './paymentStory';

const PAID = 2;

/** A way to pay: what the shop calls it, by which module, and where the owner has it booked. */
interface Method {
	name: string;
	module: string;
	where: Place | null;
}

const method = (name: string, module: string, where: Place | null): Method => ({
	name,
	module,
	where,
});

/**
 * Methods of the shop. One module has a row of its own in the owner's table, which holds for all that it takes, whatever
 * the method is called; another has none, and its methods go by their names.
 */
const METHODS: readonly Method[] = [
	method('iDEAL', 'buckaroo', { journal: 1100, account: 1290 }),
	method('Bancontact', 'buckaroo', { journal: 1110, account: 0 }),
	method('Bankoverschrijving', 'ps_wirepayment', { journal: 1100, account: 0 }),
	method('iDEAL | Wero', 'mollie', { journal: 1110, account: 1290 }),
	method('Creditcard (fee incl. € 0,35)', 'mollie', { journal: 1110, account: 1290 }),
];
const UNKNOWN = method('Cadeaubon', 'giftmodule', null);

/** In the back office somebody writes down money that came by another way: it goes by its own name. */
const BY_HAND = METHODS.slice(0, 3);

/** The owner's table, its rows in no helpful order: a module goes before a name wherever the two stand. */
export const PAYMENT_METHODS = {
	rows: [
		{ method: 'Bankoverschrijving', journal: '1100', account: '' },
		{ method: 'iDEAL*', journal: '1100', account: '1290' },
		{ method: 'Bancontact', journal: '1110', account: '' },
		{ method: 'mollie', journal: '1110', account: '1290' },
	],
};

/** Ids in the shop of what somebody pays in. */
const DOLLARS = 2;

/**
 * People who order and pay: at once, in parts, too much, for two orders together, in dollars, or by what nobody has a rule
 * for.
 */
export class Payers {
	readonly payments: TruePayment[] = [];

	/** Orders of which something was given back as a voucher. */
	readonly vouchers = new Set<number>();

	/** Payments that the shop wrote down a second time. */
	twice = 0;

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
		const by = random.chance(0.08) ? UNKNOWN : random.pick(METHODS);
		const inDollars = !isSplit && random.chance(0.08);
		const { orders } = this.shop.placeOrder({
			lines: wares.map(({ code }) => ({ reference: code, quantity: random.int(1, 4) })),
			customer: { email: `${random.letters(8)}@example.nl`.toLowerCase() },
			deliveryAddress: addressOf(random),
			carrierId: random.pick(CARRIERS),
			shippingTaxExcl: '4.090000',
			stateId: PAID,
			module: by.module,
			payment: by.name,
			...(inDollars ? { currencyId: DOLLARS } : {}),
			...(isSplit ? { split: [[0], wares.map((_, place) => place).slice(1)] } : {}),
		});
		this.pay(orders, by, inDollars);
		return orders.map(({ id }) => Number(id));
	}

	/** Somebody pays what was left of an order. */
	payRest(): void {
		const [orderId, cents] = [...this.owing][0] ?? [];
		if (orderId === undefined || cents === undefined) return;
		this.owing.delete(orderId);
		const { name, where } = this.random.pick(BY_HAND);
		const row = this.shop.receivePayment({ orderId, amount: cents / 100, method: name });
		this.note(row, orderId, cents, this.isOfMollie(orderId, name) ? METHODS[3].where : where);
	}

	/** The shop pays back what a credit comes to, in cents above 0. */
	payBack(orderId: number, cents: number): void {
		const { name, where } = METHODS[0];
		const row = this.shop.receivePayment({ orderId, amount: -cents / 100, method: name });
		this.note(row, orderId, -cents, this.isOfMollie(orderId, name) ? METHODS[3].where : where);
	}

	/** Gives back what a credit slip comes to as a voucher: no money goes. */
	giveVoucher(orderId: number, lines: RefundInput['lines']): void {
		this.shop.backOffice.refund({ orderId, lines, voucher: true });
		this.vouchers.add(orderId);
	}

	/** Whether a payment is by the method of an order that a module with a row of its own took. */
	private isOfMollie(orderId: number, name: string): boolean {
		const order = this.shop.state.tables.orders.find(({ id }) => Number(id) === orderId);
		return order?.module === 'mollie' && String(order.payment).startsWith(name);
	}

	private pay(orders: readonly Row[], { name, where }: Method, inDollars: boolean): void {
		const { random } = this;
		const totals = orders.map((row) => centsOf(row.total_paid_tax_incl));
		const all = totals.reduce((sum, cents) => sum + cents, 0);
		const [first, ...others] = this.rowsOf(orders[0]);
		const table = this.shop.state.tables.order_payments;
		for (const row of others) table.splice(table.indexOf(row), 1);
		first.payment_method = name;
		if (orders.length > 1) {
			first.amount = (all / 100).toFixed(6);
			orders.forEach((row, place) => this.note(first, Number(row.id), totals[place], where));
			return;
		}
		const orderId = Number(orders[0].id);
		const dice = random.next();
		const part = random.int(1, all - 1);
		const cents = dice < 0.25 ? part : dice < 0.35 ? all + random.int(1, 900) : all;
		first.amount = (cents / 100).toFixed(6);
		if (cents < all && random.chance(0.85)) this.owing.set(orderId, all - cents);
		this.note(first, orderId, cents, where);
		if (random.chance(0.04)) this.spoil(first);
		const isForeign = inDollars || random.chance(0.04);
		if (isForeign) this.inDollars(first);
		else if (cents < all && random.chance(0.2)) this.writeTwice(first);
		else if (cents === all && random.chance(0.08)) this.takeBack(first);
	}

	/** The shop notes one transaction a second time, as when a payment service reports it twice. */
	private writeTwice(row: Row): void {
		row.transaction_id = `tr_${row.id}`;
		this.addRow(row);
		this.twice += 1;
	}

	/** A bank or a provider takes all of it back. */
	private takeBack(row: Row): void {
		this.addRow({ ...row, amount: (-Number(row.amount)).toFixed(6) });
		this.payments.at(-1)!.wentBack = true;
	}

	private addRow(row: Row): void {
		const table = this.shop.state.tables.order_payments;
		table.push({ ...row, id: Math.max(...table.map((one) => Number(one.id))) + 1 });
	}

	private spoil(row: Row): void {
		row.amount = `${String(row.amount).replace('.', ',')}`;
		this.payments.at(-1)!.isUnreadable = true;
	}

	private inDollars(row: Row): void {
		row.id_currency = String(DOLLARS);
		this.payments.at(-1)!.isForeign = true;
	}

	private rowsOf(order: Row): Row[] {
		return this.shop.state.tables.order_payments.filter(
			(row) => row.order_reference === order.reference,
		);
	}

	private note(row: Row, orderId: number, cents: number, where: Place | null): void {
		const day = String(row.date_add).slice(0, 10);
		const id = Number(row.id);
		const isForeign = Number(row.id_currency) === DOLLARS;
		this.payments.push({
			...{ id, orderId, cents, day, where, isForeign },
			...{ isUnreadable: false, wentBack: false },
		});
	}
}

const centsOf = (amount: unknown): number => Math.round(Number(amount) * 100);
