import type { Random } from '../../demo/world/random';
import type { PrestaShopSimulator } from '../../simulators/prestashop';
import type { Agenda } from './agenda';
import type { Books } from './books';
import type { Ledger } from './ledger';
import type { Referee } from './referee';
import type { Shelf, Sku } from './shelf';

/** Order states of a standard shop. */
const STATE = { paid: 2, cancelled: 6, refunded: 7, paymentError: 8, bankWire: 10 } as const;
const SECOND = 1 / 60;

interface Line {
	sku: Sku;
	quantity: number;
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
		const lines = new Map<string, Line>();
		for (let count = random.pick([1, 1, 2, 3]); count > 0; count -= 1) {
			const again = this.wanted.length > 0 && random.chance(0.35);
			const sku = again ? random.pick(this.wanted) : random.pick(shelf.skus);
			const line = this.lineOf(sku);
			if (line) lines.set(sku.code, line);
		}
		this.order([...lines.values()]);
	}

	/** Orders one SKU, as much of it as the shop shows or a part of that. */
	buyOne(sku: Sku): void {
		const line = this.lineOf(sku);
		if (line) this.order([line]);
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

	private order(lines: Line[]): void {
		if (lines.length === 0) return;
		const { random } = this.world;
		for (const { sku } of lines) this.wanted.push(sku);
		this.wanted.splice(0, this.wanted.length - 12);
		const kind = random.next();
		if (kind < 0.06 && lines.length > 1) this.orderInStages(lines);
		else if (kind < 0.12) this.orderThatFailsToPay(lines);
		else if (kind < 0.35) this.orderOnAccount(lines);
		else this.orderAndPay(lines);
	}

	private orderAndPay(lines: Line[]): void {
		const { random, agenda } = this.world;
		const orderId = this.place(lines, STATE.paid);
		const fate = random.next();
		if (fate < 0.08) agenda.in(random.int(2, 90), () => this.end(orderId, STATE.cancelled), 'end');
		else if (fate < 0.12)
			agenda.in(random.int(5, 90), () => this.end(orderId, STATE.refunded), 'end');
	}

	private orderOnAccount(lines: Line[]): void {
		const { random, agenda } = this.world;
		const orderId = this.place(lines, STATE.bankWire);
		const fate = random.next();
		if (fate < 0.5) agenda.in(random.int(2, 60), () => this.pay(orderId), 'pay');
		else if (fate < 0.85)
			agenda.in(random.int(2, 60), () => this.end(orderId, STATE.cancelled), 'end');
	}

	/** The payment fails, the shop puts the goods back; some try again. */
	private orderThatFailsToPay(lines: Line[]): void {
		const { shop, random, agenda } = this.world;
		const orderId = shop.placeOrder(this.input(lines, STATE.paymentError)).orderId;
		if (random.chance(0.7)) {
			agenda.in(random.int(1, 25), () => this.payAfterAll(orderId, lines), 'reopen');
		}
	}

	/** PrestaShop writes an order line by line; a run may meet it half written. */
	private orderInStages(lines: Line[]): void {
		const { shop, random, agenda } = this.world;
		const written = random.int(0, lines.length - 1);
		const shown = lines.map(({ sku }) => this.world.shelf.shown(sku));
		const input = { ...this.input(lines, STATE.paid), halfBuiltRows: written };
		const { orderId, complete } = shop.placeOrder(input);
		this.world.referee.ordersPlaced += 1;
		this.take(orderId, lines.slice(0, written), shown);
		agenda.in(
			random.int(1, 40) * SECOND,
			() => {
				const rest = lines.slice(written);
				const now = rest.map(({ sku }) => this.world.shelf.shown(sku));
				complete();
				this.take(orderId, rest, now);
			},
			'complete',
		);
	}

	private place(lines: Line[], stateId: number): number {
		const shown = lines.map(({ sku }) => this.world.shelf.shown(sku));
		const { orderId } = this.world.shop.placeOrder(this.input(lines, stateId));
		this.world.referee.ordersPlaced += 1;
		this.take(orderId, lines, shown);
		return orderId;
	}

	private take(orderId: number, lines: Line[], shown: number[]): void {
		const { referee, ledger } = this.world;
		lines.forEach(({ sku, quantity }, index) => {
			referee.sold(sku, quantity, shown[index]);
			ledger.hold(orderId, sku.code, quantity, sku.needs);
		});
	}

	private pay(orderId: number): void {
		if (this.stateOf(orderId) === STATE.bankWire) {
			this.world.shop.changeState(orderId, STATE.paid);
		}
	}

	private payAfterAll(orderId: number, lines: Line[]): void {
		const { shelf, shop, referee } = this.world;
		const shown = lines.map(({ sku }) => shelf.shown(sku));
		const isThere = lines.every(({ sku, quantity }, i) => sku.backorders || shown[i] >= quantity);
		if (!isThere) return;
		shop.changeState(orderId, STATE.paid);
		referee.ordersPlaced += 1;
		this.take(orderId, lines, shown);
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

	private input(lines: Line[], stateId: number) {
		this.customers += 1;
		const email = `shopper${this.customers % 60}@example.test`;
		return {
			lines: lines.map(({ sku, quantity }) => ({ reference: sku.code, quantity })),
			customer: { email, firstname: 'Sam', lastname: 'Shopper' },
			deliveryAddress: address,
			stateId,
		};
	}
}
