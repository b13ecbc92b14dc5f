import type { Random } from '../random';
import type { PrestaShopSimulator } from '../../simulators/prestashop';
import type { Agenda } from './agenda';
import type { Staff } from './staff';
import type { OldCodes } from './oldCodes';
import type { Ledger } from './ledger';
import type { Shelf, Sku } from './shelf';
import { Wishes, type Basket } from './wishes';

/** Order states of a standard shop. */
const STATE = { paid: 2, cancelled: 6, refunded: 7, paymentError: 8, bankWire: 10 } as const;
const SECOND = 1 / 60;

/** Hears what was sold, before the ledger takes the goods. */
export interface SalesListener {
	orderPlaced(): void;
	sold(sku: Sku, quantity: number, where: { shown: number; shopId: number }): void;
}

const address = { address1: 'Dorpsstraat 1', postcode: '1234 AB', city: 'Alkmaar' };

/** People who buy in the web shop what it says it has, pay at once, later or never, and change their minds. */
export class Shoppers {
	private customers = 0;

	private readonly wishes: Wishes;

	constructor(
		private readonly world: {
			shop: PrestaShopSimulator;
			shelf: Shelf;
			ledger: Ledger;
			codes: OldCodes;
			sales: SalesListener;
			staff: Staff;
			agenda: Agenda;
			random: Random;
		},
	) {
		this.wishes = new Wishes(world.shelf, world.random);
	}

	/** Fills a basket and orders it. */
	buy(): void {
		this.order(this.wishes.basket());
	}

	/** Orders one SKU, as much of it as the shop shows or a part of that. */
	buyOne(sku: Sku): void {
		const basket = this.wishes.basketOf(sku);
		if (basket) this.order(basket);
	}

	/** Somebody else buys what was bought just now. */
	buyAgain(): void {
		const { last } = this.wishes;
		if (last) this.buyOne(last);
	}

	private order(basket: Basket): void {
		const { lines } = basket;
		if (lines.length === 0) return;
		this.wishes.bought(basket);
		const { random } = this.world;
		const kind = random.next();
		if (kind < 0.06 && lines.length > 1) this.orderInStages(basket);
		else if (kind < 0.12) this.orderThatFailsToPay(basket);
		else if (kind < 0.35) this.orderOnAccount(basket);
		else this.orderAndPay(basket);
	}

	private orderAndPay(basket: Basket): void {
		const { random, agenda } = this.world;
		const orderId = this.place(basket, STATE.paid);
		const fate = random.next();
		if (fate < 0.08) agenda.in(random.int(2, 90), () => this.end(orderId, STATE.cancelled), 'end');
		else if (fate < 0.12)
			agenda.in(random.int(5, 90), () => this.end(orderId, STATE.refunded), 'end');
	}

	private orderOnAccount(basket: Basket): void {
		const { random, agenda } = this.world;
		const orderId = this.place(basket, STATE.bankWire);
		const fate = random.next();
		if (fate < 0.5) agenda.in(random.int(2, 60), () => this.pay(orderId), 'pay');
		else if (fate < 0.85)
			agenda.in(random.int(2, 60), () => this.end(orderId, STATE.cancelled), 'end');
	}

	/** The payment fails, the shop puts the goods back; some try again. */
	private orderThatFailsToPay(basket: Basket): void {
		const { shop, random, agenda } = this.world;
		const orderId = shop.placeOrder(this.input(basket, STATE.paymentError)).orderId;
		if (random.chance(0.7)) {
			agenda.in(random.int(1, 25), () => this.payAfterAll(orderId, basket), 'reopen');
		}
	}

	/** PrestaShop writes an order line by line; a run may meet it half written. */
	private orderInStages(basket: Basket): void {
		const { lines, shopId } = basket;
		const { shop, random, agenda } = this.world;
		const written = random.int(0, lines.length - 1);
		const shown = lines.map(({ sku }) => this.world.shelf.shown(sku));
		const input = { ...this.input(basket, STATE.paid), halfBuiltRows: written };
		const { orderId, complete } = shop.placeOrder(input);
		this.world.sales.orderPlaced();
		this.take(orderId, { shopId, lines: lines.slice(0, written) }, shown);
		agenda.in(
			random.int(1, 40) * SECOND,
			() => {
				const rest = lines.slice(written);
				const now = rest.map(({ sku }) => this.world.shelf.shown(sku));
				complete();
				this.take(orderId, { shopId, lines: rest }, now);
			},
			'complete',
		);
	}

	private place(basket: Basket, stateId: number): number {
		const shown = basket.lines.map(({ sku }) => this.world.shelf.shown(sku));
		const { orderId } = this.world.shop.placeOrder(this.input(basket, stateId));
		this.world.codes.ageOn(orderId);
		this.world.sales.orderPlaced();
		this.take(orderId, basket, shown);
		return orderId;
	}

	private take(orderId: number, { lines, shopId }: Basket, shown: number[]): void {
		const { sales, ledger, shelf } = this.world;
		lines.forEach(({ sku, quantity }, index) => {
			sales.sold(sku, quantity, { shown: shown[index], shopId });
			const moves = shelf
				.moved(sku)
				.map((moved) => ({ sku: moved.sku.id, pieces: moved.quantity * quantity }));
			ledger.hold(orderId, { quantity, needs: sku.needs, moves });
		});
	}

	private pay(orderId: number): void {
		if (this.stateOf(orderId) === STATE.bankWire) {
			this.world.shop.changeState(orderId, STATE.paid);
		}
	}

	private payAfterAll(orderId: number, basket: Basket): void {
		const { shelf, shop, sales } = this.world;
		const { lines } = basket;
		const shown = lines.map(({ sku }) => shelf.shown(sku));
		const isThere = lines.every(({ sku, quantity }, i) => sku.backorders || shown[i] >= quantity);
		if (!isThere) return;
		shop.changeState(orderId, STATE.paid);
		sales.orderPlaced();
		this.take(orderId, basket, shown);
	}

	/** Cancelled or refunded before it left the building: the goods can be sold again. */
	private end(orderId: number, stateId: number): void {
		const { shop, ledger, staff } = this.world;
		shop.changeState(orderId, stateId);
		ledger.release(orderId);
		staff.hearOfCancelling(orderId);
	}

	private stateOf(orderId: number): number {
		const orders = this.world.shop.state.tables.orders ?? [];
		return Number(orders.find(({ id }) => id === orderId)?.current_state ?? 0);
	}

	private input({ lines, shopId }: Basket, stateId: number) {
		this.customers += 1;
		const email = `shopper${this.customers % 60}@example.test`;
		return {
			lines: lines.map(({ sku, quantity }) => ({ reference: sku.code, quantity })),
			customer: { email, firstname: 'Sam', lastname: 'Shopper' },
			deliveryAddress: address,
			shopId,
			stateId,
		};
	}
}
