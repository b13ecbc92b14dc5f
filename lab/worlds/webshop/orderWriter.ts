import type { DateTime } from 'luxon';
import { Baskets, line } from './baskets';
import type { OrderKind } from './orderKind';
import type { People, Person } from './people';
import type { Random } from '../random';
import type { Assortment, BookedStatus, StoryCustomer, StoryOrder } from './story';

/** Everything a kind may draw on. */
interface Cast {
	random: Random;
	people: People;
	assortment: Assortment;
	/** People who are customers in SnelStart already. */
	known: Person[];
}

const bookedAs: Record<string, BookedStatus> = {
	'imported as order': 'Order',
	'imported as confirmation': 'Bevestiging',
	'imported with packing slip': 'Pakbon',
	'imported and invoiced': 'invoiced',
};

/** "split order, part two" -> "split order" */
const pairOf = (kind: string) => (/, (first|second|part)/.test(kind) ? kind.split(',')[0] : '');

/** Writes the orders of a shop's last days, oldest first. */
export class OrderWriter {
	readonly customers: StoryCustomer[] = [];

	private readonly baskets: Baskets;

	private nextCustomer = 101;

	/** First orders of a pair, by the first words of their kind. */
	private readonly firsts = new Map<string, StoryOrder>();

	constructor(private readonly cast: Cast) {
		this.baskets = new Baskets(cast.random, cast.assortment);
	}

	write(kind: OrderKind, id: number, placedAt: DateTime): StoryOrder {
		const order = this.ordinary(kind, id, placedAt);
		this.twist(kind.name, order);
		const pair = pairOf(kind.name);
		if (pair !== '' && !this.firsts.has(pair)) this.firsts.set(pair, order);
		return order;
	}

	private ordinary(kind: OrderKind, id: number, placedAt: DateTime): StoryOrder {
		const { random } = this.cast;
		const booked = bookedAs[kind.name] ?? null;
		const known = booked !== null || kind.name === 'known customer';
		const customer = known
			? this.customer(random.pick(this.cast.known))
			: this.customer(this.newcomer(kind.name), kind.name === 'guest');
		const { address } = customer.person;
		return {
			id,
			reference: random.letters(9),
			kind: kind.name,
			expectation: kind.expectation,
			why: kind.why,
			placedAt: placedAt.toFormat('yyyy-MM-dd HH:mm:ss'),
			state: random.chance(0.2) ? 3 : 2,
			module: 'mollie',
			payment: random.chance(0.85) ? 'iDEAL' : 'Creditcard',
			currency: 'EUR',
			customer,
			invoiceAddress: address,
			deliveryAddress: address,
			lines: this.baskets.ordinary(random.int(1, 4)),
			shipping: { cents: random.pick([695, 695, 495]), rate: 21, carrier: 'PostNL' },
			wrappingCents: 0,
			vouchers: [],
			totalShift: 0,
			halfBuilt: kind.name === 'half-built',
			bookedAs: booked,
		};
	}

	private newcomer(kind: string): Person {
		const { people } = this.cast;
		return kind === 'company' ? people.company() : people.consumer();
	}

	/** The shop's account of a person; a guest gets a new row each time, as in PrestaShop. */
	private customer(person: Person, isGuest = false): StoryCustomer {
		const present = this.customers.find((row) => row.person === person);
		if (present !== undefined && !isGuest) return present;
		const row = { id: this.nextCustomer++, person, isGuest, deleted: false };
		this.customers.push(row);
		return row;
	}

	private twist(kind: string, order: StoryOrder): void {
		const { assortment, people, random } = this.cast;
		const twists: Record<string, () => void> = {
			'other delivery address': () => (order.deliveryAddress = people.address()),
			'21 and 9 percent': () => (order.lines = this.baskets.mixed()),
			'percentage voucher': () => {
				order.lines = this.baskets.mixed();
				const percent = random.pick([10, 15]);
				order.vouchers = [{ kind: 'percent', percent, name: `${percent}% korting` }];
			},
			'fixed voucher': () =>
				(order.vouchers = [{ kind: 'amount', cents: 250, name: 'Welkomstbon 2,50' }]),
			'free shipping voucher': () =>
				(order.vouchers = [{ kind: 'freeShipping', name: 'Gratis verzending' }]),
			'gift wrapping': () => (order.wrappingCents = 295),
			'catalogue discount': () => order.lines.forEach((row) => (row.reduction = 20)),
			'total one cent off': () => (order.totalShift = random.pick([-1, 1])),
			'belgian consumer': () => this.moveAbroad(order, 'BE'),
			'shipping at 9 percent': () => this.onlyReduced(order),
			'typed text': () => (order.lines[0].customisation = 'Voor Anna & Bob'),
			'gift card': () => this.onlyGiftCard(order),
			recipe: () => order.lines.push(...this.baskets.recipe()),
			'five of one article': () => (order.lines[0].quantity = 5),
			'new customer, second order': () => this.sameCustomer(order),
			'split order, part two': () => this.splitOff(order),
			'code sold twice in the shop': () => order.lines.push(line(assortment.duplicate)),
			'deleted product': () => order.lines.push(line(assortment.deletedButBooked)),
			'waiting for bank wire': () => this.unpaid(order, 10, 'ps_wirepayment', 'Bankoverschrijving'),
			'waiting for check': () => this.unpaid(order, 1, 'ps_checkpayment', 'Payment by check'),
			'half-built': () => this.halfBuilt(order),
			cancelled: () => this.unpaid(order, 6, 'mollie', 'iDEAL'),
			'payment error': () => this.unpaid(order, 8, 'mollie', 'iDEAL'),
			'unknown code': () => order.lines.push(line(random.pick(assortment.unknownInSnelStart))),
			'empty code': () => order.lines.push(line(assortment.emptyCode, 2)),
			'deleted product, unknown code': () => order.lines.push(line(assortment.deletedEverywhere)),
			'country unknown in SnelStart': () => this.moveAbroad(order, 'AN'),
			'customer deleted': () => (order.customer.deleted = true),
			'in dollars': () => (order.currency = 'USD'),
			'export without VAT': () => this.exportWithoutVat(order),
			'lines do not add up': () => (order.totalShift = 100),
		};
		twists[kind]?.();
	}

	private moveAbroad(order: StoryOrder, country: 'BE' | 'CH' | 'AN'): void {
		order.invoiceAddress = this.cast.people.abroad(country);
		order.deliveryAddress = order.invoiceAddress;
	}

	private onlyReduced(order: StoryOrder): void {
		order.lines = this.baskets.reduced();
		order.shipping = { cents: 450, rate: 9, carrier: 'Fietskoerier' };
	}

	private onlyGiftCard(order: StoryOrder): void {
		order.lines = [line(this.cast.assortment.giftCard, 2)];
		order.shipping.cents = 0;
	}

	private sameCustomer(order: StoryOrder): void {
		const first = this.firsts.get(pairOf(order.kind));
		if (first === undefined) return;
		this.drop(order.customer);
		order.customer = first.customer;
		order.invoiceAddress = first.invoiceAddress;
		order.deliveryAddress = first.deliveryAddress;
	}

	/** One cart over two carriers: two orders, one reference, one customer. */
	private splitOff(order: StoryOrder): void {
		this.sameCustomer(order);
		const first = this.firsts.get(pairOf(order.kind));
		if (first !== undefined) order.reference = first.reference;
	}

	private drop(customer: StoryCustomer): void {
		this.customers.splice(this.customers.indexOf(customer), 1);
	}

	private unpaid(order: StoryOrder, state: number, module: string, payment: string): void {
		Object.assign(order, { state, module, payment });
	}

	private halfBuilt(order: StoryOrder): void {
		order.state = 0;
		order.lines = this.baskets.ordinary(3);
	}

	private exportWithoutVat(order: StoryOrder): void {
		this.moveAbroad(order, 'CH');
		order.lines.forEach((row) => (row.rate = 0));
		order.shipping.rate = 0;
	}
}
