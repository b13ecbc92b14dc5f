import type { PrestaShopSimulator, Row } from '../../simulators/prestashop';
import type { SnelStartSimulator } from '../../simulators/snelstart';
import type {
	Verkoopboeking,
	Verkoopfactuur,
	Verkooporder,
} from '../../simulators/snelstart/tables';
import { CARRIERS, WARES } from '../life/lifeShop';
import { addressOf } from '../life/orderers';
import type { Random } from '../random';
import { addUp, Bookkeeper, GIFT_CARD, linesOf } from './bookedAs';

/** A difference that was put between shop and books. */
export interface Seeded {
	orderId: number;
	kind: string;
}

/** The same sums on both sides, as far as nobody put a difference between them. */
type Happening = (world: SalesWorld, order: Row) => void;

const DAY = 86_400_000;
const PAYMENTS = [
	['ideal', 'iDEAL'],
	['paypal', 'PayPal'],
	['ps_checkpayment', 'Op rekening'],
] as const;
const [CANCELLED, REFUNDED, AWAITING_WIRE, SHIPPED] = [6, 7, 10, 4];
const CENTS = 100;

/** What a module adds as a voucher below nothing; of one PrestaShop wrote the discounts without their sign. */
const FEES = [true, false].map((unsigned) => ({
	amountTaxIncl: '1.21',
	taxRate: '21',
	hiddenIn: 'discount' as const,
	unsigned,
	name: 'Toeslag PayPal',
}));

interface Placed {
	hasVoucher?: boolean;
	fee?: (typeof FEES)[number];
}

/** Orders of a shop over some weeks, and the sales orders that a link made of them. */
export class SalesWorld {
	readonly seeded: Seeded[] = [];

	/** Cents that a voucher below nothing added to an order, by its id. */
	private readonly fees = new Map<number, number>();

	readonly keeper: Bookkeeper;

	/** First and last moment of the period, and the start before which orders are none of the link's. */
	readonly from: Date;

	readonly until: Date;

	readonly importFrom: Date;

	constructor(
		readonly shop: PrestaShopSimulator,
		readonly books: SnelStartSimulator,
		readonly random: Random,
		private readonly days: number,
	) {
		this.keeper = new Bookkeeper(books.state, () => random.guid());
		this.until = new Date(Math.floor(Date.now() / DAY) * DAY);
		this.from = new Date(this.until.getTime() - days * DAY);
		this.importFrom = new Date(this.from.getTime() + DAY);
	}

	/** Places so many orders, books what a link would, and puts a difference between some of both. */
	fill(orders: number, differing: number): void {
		const { random } = this;
		const step = ((this.days - 1) * DAY) / orders;
		const kinds = Object.keys(DIFFERENCES);
		const places = new Map(
			random
				.sample([...Array(orders - 1).keys()], differing)
				.map((place, index) => [place, kinds[index % kinds.length]]),
		);
		const before = random.int(1, 3);
		for (let count = 0; count < before; count += 1) {
			const at = new Date(this.from.getTime() + DAY / 2 + count * 60_000);
			this.seed(this.place(at), 'beforeStart');
		}
		for (let place = 0; place < orders; place += 1) {
			const at = new Date(this.importFrom.getTime() + 60_000 + place * step);
			const kind = places.get(place);
			const isCard = kind === 'giftCard' || kind === 'paidByCard';
			const order = this.place(at, {
				hasVoucher: isCard || (kind === undefined && random.chance(0.15)),
				fee: !isCard && random.chance(0.1) ? random.pick(FEES) : undefined,
			});
			if (kind === undefined) random.pick(HEALTHY)(this, order);
			else DIFFERENCES[kind](this, order);
		}
	}

	seed({ id }: Row, kind: string): void {
		this.seeded.push({ orderId: Number(id), kind });
	}

	/** Books a web order as a link does. */
	book(order: Row, withVouchers = true): Verkooporder {
		const row = this.keeper.book(
			`PS-${order.id}`,
			String(order.date_add),
			this.lines(order, withVouchers),
		);
		this.addUp(row);
		return row;
	}

	/** The lines that a link books of a web order. */
	lines(order: Row, withVouchers = true): ReturnType<typeof linesOf> {
		const fee = this.fees.get(idOf(order));
		return linesOf(order, this.details(order), { withVouchers, fee });
	}

	addUp(row: Verkooporder): void {
		const { artikelen, artikelomzetgroepen } = this.books.state;
		addUp(row, (id) => {
			const group = artikelen.find((article) => article.id === id)?.artikelOmzetgroep?.id;
			const kind = artikelomzetgroepen.find((one) => one.id === group)?.verkoopNederlandBtwSoort;
			return kind === 'Hoog' ? 21 : kind === 'Laag' ? 9 : 0;
		});
	}

	/** Makes the invoice of a sales order, and answers its booking. */
	invoice({ nummer }: Verkooporder): Verkoopboeking {
		const { verkoopBoeking } = this.books.hook('invoiceOrder', { nummer }) as Verkoopfactuur;
		const { verkoopboekingen } = this.books.state;
		const newest = verkoopboekingen[verkoopboekingen.length - 1];
		if (newest.id !== verkoopBoeking.id) throw new Error('The invoice has no booking');
		return newest;
	}

	/** Its lines, looked for from the newest. */
	details({ id }: Row): Row[] {
		const rows = this.shop.state.tables.order_details;
		let place = rows.length;
		while (place > 0 && Number(rows[place - 1].id_order) >= Number(id)) place -= 1;
		return rows.slice(place).filter((row) => Number(row.id_order) === Number(id));
	}

	private place(at: Date, { hasVoucher = false, fee }: Placed = {}): Row {
		const { random } = this;
		const [module, payment] = random.pick(PAYMENTS);
		this.shop.setSwitches({ now: at.toISOString() });
		const address = addressOf(random);
		const { orders } = this.shop.placeOrder({
			lines: random
				.sample(WARES, random.int(1, 3))
				.map(({ code }) => ({ reference: code, quantity: random.int(1, 4) })),
			customer: { firstname: address.firstname, lastname: address.lastname },
			deliveryAddress: address,
			carrierId: random.pick(CARRIERS),
			shippingTaxExcl: random.pick(['4.090000', '5.740000', '0.000000']),
			module,
			payment,
			...(hasVoucher ? { vouchers: [{ name: 'Bon', amountTaxIncl: '3.00' }] } : {}),
			...(fee ? { paymentFee: fee } : {}),
		});
		if (fee) this.fees.set(idOf(orders[0]), Math.round(Number(fee.amountTaxIncl) * CENTS));
		return orders[0];
	}
}

const idOf = ({ id }: Row): number => Number(id);

/** Gives back one piece of the first line. */
function refund({ shop }: SalesWorld, order: Row, details: readonly Row[]): Row {
	const [first] = details;
	const slip = shop.backOffice.refund({
		orderId: idOf(order),
		lines: [{ reference: String(first.product_reference), quantity: 1 }],
	});
	if (!slip) throw new Error(`Order ${order.id} got no credit slip`);
	const slips = shop.state.tables.order_slip;
	return slips[slips.length - 1];
}

function slipLine(slip: Row, details: readonly Row[]) {
	const {
		order_slip_details: [detail],
	} = slip.associations as { order_slip_details: Row[] };
	const line = details.find((row) => String(row.id) === String(detail.id_order_detail))!;
	const cents = Math.round(Number(detail.amount_tax_incl) * CENTS);
	return {
		code: String(line.product_reference),
		quantity: -Number(detail.product_quantity),
		cents: -cents,
	};
}

/** What leaves both sides equal; most orders just stand on both. */
const HEALTHY: readonly Happening[] = [
	...Array.from(
		{ length: 12 },
		(): Happening => (world, order) => {
			world.book(order);
		},
	),
	...Array.from(
		{ length: 2 },
		(): Happening => (world, order) => {
			world.invoice(world.book(order));
		},
	),
	(world, order) => {
		world.book(order);
		world.shop.changeState(idOf(order), SHIPPED);
	},
	(world, order) => {
		world.shop.changeState(idOf(order), CANCELLED);
	},
	(world, order) => {
		const details = world.details(order);
		world.book(order);
		const slip = refund(world, order, details);
		const credit = [slipLine(slip, details)];
		world.addUp(world.keeper.book(`PS-${order.id}-${slip.id}`, String(order.date_add), credit));
	},
	(world, order) => {
		const details = world.details(order);
		const slip = refund(world, order, details);
		const lines = [...world.lines(order), slipLine(slip, details)];
		world.addUp(world.keeper.book(`PS-${order.id}`, String(order.date_add), lines));
	},
	(world, order) => {
		const { regels } = world.book(order);
		const lines = regels.map(({ totaal, aantal, omschrijving: code }) => ({
			code,
			quantity: -aantal,
			cents: -Math.round(totaal * CENTS),
		}));
		world.addUp(world.keeper.book(`PS-${order.id}-0`, String(order.date_add), lines));
		world.shop.changeState(idOf(order), CANCELLED);
	},
	(world, order) => {
		const row = world.shop.state.tables.orders.find(({ id }) => id === order.id)!;
		Object.assign(row, {
			current_state: String(AWAITING_WIRE),
			valid: '0',
			total_paid_real: '0.000000',
			invoice_number: '0',
			date_upd: row.date_add,
		});
		const { order_histories: histories } = world.shop.state.tables;
		for (const history of histories) {
			if (String(history.id_order) === String(order.id))
				history.id_order_state = String(AWAITING_WIRE);
		}
	},
];

/** Moves the price of the first line by so many cents for all its pieces together. */
function dearer(world: SalesWorld, row: Verkooporder, cents: number): void {
	const [line] = row.regels;
	line.totaal = Math.round(line.totaal * CENTS + cents) / CENTS;
	line.stuksprijs = Math.round((line.totaal * 10_000) / line.aantal) / 10_000;
	world.addUp(row);
}

const double = (world: SalesWorld, order: Row): Verkooporder => {
	world.book(order);
	return world.book(order);
};

/** What makes a difference, by what it is called. */
const DIFFERENCES: Record<string, Happening> = {
	missing: (world, order) => world.seed(order, 'missing'),
	double: (world, order) => {
		double(world, order);
		world.seed(order, 'double');
	},
	deleted: (world, order) => {
		world.book(order);
		world.shop.backOffice.deleteOrder({ orderId: idOf(order) });
		world.seed(order, 'deleted');
	},
	cancelled: (world, order) => {
		world.book(order);
		world.shop.changeState(idOf(order), world.random.pick([CANCELLED, REFUNDED]));
		world.seed(order, 'cancelled');
	},
	refunded: (world, order) => {
		world.book(order);
		refund(world, order, world.details(order));
		world.seed(order, 'refunded');
	},
	giftCard: (world, order) => {
		world.book(order, false);
		world.seed(order, 'giftCard');
	},
	paidByCard: (world, order) => {
		const off = Math.round(Number(order.total_discounts_tax_incl) * CENTS);
		const goods = world.lines(order, false);
		const card = { code: GIFT_CARD, quantity: 1, cents: -off };
		world.addUp(world.keeper.book(`PS-${order.id}`, String(order.date_add), [...goods, card]));
		world.seed(order, 'giftCard');
	},
	otherOrder: (world, order) => {
		world.book(order);
		const strange = world.book(order);
		strange.orderreferentie = 'Winkel Zuid 88-17';
		dearer(world, strange, 390);
		world.seed(order, 'otherOrder');
	},
	editedInShop: (world, order) => {
		world.book(order);
		const [line] = world.details(order);
		world.shop.backOffice.changeLine({
			orderId: idOf(order),
			reference: String(line.product_reference),
			quantity: Number(line.product_quantity) + 1,
		});
		world.seed(order, 'editedInShop');
	},
	editedInBooks: (world, order) => {
		const row = world.book(order);
		dearer(world, row, 150);
		row.modifiedOn = world.until.toISOString().slice(0, 19);
		world.seed(order, 'editedInBooks');
	},
	otherRate: (world, order) => {
		const row = world.book(order);
		const [line] = row.regels;
		const isLow = WARES.find(({ code }) => code === line.omschrijving)?.group === 2;
		const { id, uri } = world.keeper.article(isLow ? 'LAMP' : 'THEE');
		line.artikel = { id, uri };
		world.addUp(row);
		world.seed(order, 'otherRate');
	},
	otherInvoice: (world, order) => {
		const booking = world.invoice(world.book(order));
		const invoice = world.books.state.verkoopfacturen.find(
			({ verkoopBoeking }) => verkoopBoeking.id === booking.id,
		)!;
		const [line] = booking.boekingsregels;
		line.bedrag = Math.round(line.bedrag * CENTS - 100) / CENTS;
		booking.factuurbedrag = Math.round(booking.factuurbedrag * CENTS - 100) / CENTS;
		invoice.factuurBedrag = booking.factuurbedrag;
		world.seed(order, 'otherInvoice');
	},
	otherTotal: (world, order) => {
		dearer(world, world.book(order), 275);
		world.seed(order, 'otherTotal');
	},
	twoAtOnce: (world, order) => {
		double(world, order);
		refund(world, order, world.details(order));
		world.seed(order, 'double');
		world.seed(order, 'refunded');
	},
};
