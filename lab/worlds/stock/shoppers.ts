import type { Random } from '../random';
import type { PrestaShopSimulator } from '../../simulators/prestashop';
import type { Agenda } from './agenda';
import type { Books } from './staff';
import type { Ledger } from './ledger';
import type { Referee } from '../../judges/stock/referee';
import type { Shelf, Sku } from './shelf';

/** Order states of a standard shop. */
const STATE = { paid: 2, cancelled: 6, refunded: 7, paymentError: 8, bankWire: 10 } as const;
const SECOND = 1 / 60;

interface Line {
	sku: Sku;
	quantity: number;
}

/** What somebody orders in one of the shops. */
interface Basket {
	shopId: number;
	lines: Line[];
}

const address = { address1: 'Dorpsstraat 1', postcode: '1234 AB', city: 'Alkmaar' };

/** People who buy in the web shop what it says it has, pay at once, later or never, and change their minds. */
export class Shoppers {
	private customers = 0;

	/** SKUs bought last: what sells, sells again. */
	private readonly wanted: Sku[] = [];

	constructor(
		private readonly world: {
			shop: PrestaShopSimulator;
			shelf: Shelf;
			ledger: Ledger;
			referee: Referee;
			books: Books;
			agenda: Agenda;
			random: Random;
		},
	) {}

	/** Fills a basket and orders it. */
	buy(): void {
		const { random, shelf } = this.world;
		const shopId = random.pick(shelf.shopIds);
		const lines = new Map<string, Line>();
		for (let count = random.pick([1, 1, 2, 3]); count > 0; count -= 1) {
			const wanted = this.wanted.filter(({ shopIds }) => shopIds.includes(shopId));
			const packs = shelf.of(shopId).filter(({ code }) => code.startsWith('PACK'));
			const again = wanted.length > 0 && random.chance(0.35);
			const pack = packs.length > 0 && random.chance(0.15);
			const sku = random.pick(again ? wanted : pack ? packs : shelf.of(shopId));
			const line = this.lineOf(sku);
			if (line) lines.set(sku.code, line);
		}
		this.order({ shopId, lines: [...lines.values()] });
	}

	/** Orders one SKU, as much of it as the shop shows or a part of that. */
	buyOne(sku: Sku): void {
		const line = this.lineOf(sku);
		if (line) this.order({ shopId: this.world.random.pick(sku.shopIds), lines: [line] });
	}

	/** Somebody else buys what was bought just now. */
	buyAgain(): void {
		const last = this.wanted.at(-1);
		if (last) this.buyOne(last);
	}

	private lineOf(sku: Sku): Line | null {
		const { random, shelf } = this.world;
		const shown = shelf.shown(sku);
		const wished = random.chance(0.1) ? Math.max(1, shown) : random.pick([1, 1, 1, 2, 2, 3, 5]);
		const quantity = sku.backorders ? wished : Math.min(wished, shown);
		return quantity > 0 ? { sku, quantity } : null;
	}

	private order(basket: Basket): void {
		const { lines } = basket;
		if (lines.length === 0) return;
		const { random } = this.world;
		for (const { sku } of lines) this.wanted.push(sku);
		this.wanted.splice(0, this.wanted.length - 12);
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
		this.world.referee.ordersPlaced += 1;
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
		this.world.referee.ordersPlaced += 1;
		this.take(orderId, basket, shown);
		return orderId;
	}

	private take(orderId: number, { lines, shopId }: Basket, shown: number[]): void {
		const { referee, ledger, shelf } = this.world;
		lines.forEach(({ sku, quantity }, index) => {
			referee.sold(sku, quantity, { shown: shown[index], shopId });
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
		const { shelf, shop, referee } = this.world;
		const { lines } = basket;
		const shown = lines.map(({ sku }) => shelf.shown(sku));
		const isThere = lines.every(({ sku, quantity }, i) => sku.backorders || shown[i] >= quantity);
		if (!isThere) return;
		shop.changeState(orderId, STATE.paid);
		referee.ordersPlaced += 1;
		this.take(orderId, basket, shown);
	}

	/** Cancelled or refunded before it left the building: the goods can be sold again. */
	private end(orderId: number, stateId: number): void {
		const { shop, ledger, books } = this.world;
		shop.changeState(orderId, stateId);
		ledger.release(orderId);
		books.hearOfCancelling(orderId);
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
