import { DateTime } from 'luxon';
import { emptyShop } from '../../simulators/prestashop';
import type { Seeds } from '../../simulators/seeds';
import type { SnelStartSwitches } from '../../simulators/snelstart/switches';
import type { Voorraadniveau } from '../../simulators/snelstart/tables';
import { writeAdministration } from './administration';
import { createAssortment, type CodeStyle } from './assortment';
import { consumerKind, kindsFor, inOrder, type OrderKind } from './orderKind';
import { OrderWriter } from './orderWriter';
import { orderMoney } from './orderMoney';
import { People } from './people';
import { Random } from '../random';
import { fillShop } from './shop';
import type { Assortment, Expectation, StoryOrder } from './story';

export interface WebshopOptions {
	seed?: number;
	orders?: number;
	/** Articles in SnelStart, cost articles not counted; at least 40. */
	articles?: number;
	/** `all` kinds of orders with their oddities, or `importable`: every order must be imported. */
	mix?: 'all' | 'importable';
	codeStyle?: CodeStyle;
	stockLevel?: Voorraadniveau;
	/** The moment the last order has just been placed; the orders fill the days before it. */
	now?: DateTime;
}

/** What must become of one web order, told by whoever wrote the story. */
export interface ExpectedOrder {
	orderId: number;
	reference: string;
	kind: string;
	expectation: Expectation;
	why: string;
	/** total_paid_tax_incl in cents. */
	paidCents: number;
}

/** A web shop and its administration on one moment, with what must become of every order. */
export interface WebshopWorld extends Seeds {
	seed: number;
	/** Switches the SnelStart simulator needs to accept the invented VAT numbers. */
	snelStartSwitches: Partial<SnelStartSwitches>;
	orders: ExpectedOrder[];
	assortment: Assortment;
}

const firstOrderId = 2417;

function storyOf(random: Random, people: People, assortment: Assortment, options: WebshopOptions) {
	const { orders: count = 120, mix = 'all', now = DateTime.now() } = options;
	const known = Array.from({ length: 40 }, () => people.consumer());
	const writer = new OrderWriter({ random, people, assortment, known });
	const all = kindsFor(count);
	const kinds: OrderKind[] =
		mix === 'all' ? all : all.map((kind) => (kind.expectation === 'create' ? kind : consumerKind));
	const shuffled = inOrder(random.sample(kinds, kinds.length));
	const last = now.setZone('Europe/Amsterdam').minus({ minutes: 20 });
	const step = (8 * 24 * 60) / Math.max(1, count);
	const orders = shuffled.map((kind, index) => {
		const placedAt = last.minus({ minutes: (count - 1 - index) * step });
		const moment = kind.name === 'half-built' ? last.plus({ minutes: 20, seconds: -20 }) : placedAt;
		return writer.write(kind, firstOrderId + index, moment);
	});
	return { known, orders, customers: writer.customers };
}

function counterSales(random: Random, orders: StoryOrder[]): StoryOrder[] {
	const booked = orders.filter(({ expectation }) => expectation === 'exists');
	return random.sample(booked, 3).map((order) => ({ ...order, bookedAs: 'Order' }));
}

/**
 * A believable Dutch web shop and its administration. The same options give the same rows,
 * but for the dates, which follow `now`.
 */
export function webshopWorld(options: WebshopOptions = {}): WebshopWorld {
	const { seed = 1, articles = 320, codeStyle = 'Alfanumeriek' } = options;
	const { stockLevel = 'PakbonEnAfhaalbon' } = options;
	const random = new Random(seed);
	const assortment = createAssortment(random, articles, codeStyle);
	const { known, orders, customers } = storyOf(random, new People(random), assortment, options);
	const booked = orders.filter(({ expectation }) => expectation === 'exists');
	const counter = counterSales(random, orders);
	const snelStart = writeAdministration(
		random,
		{ codeStyle, stockLevel },
		{ assortment, known, booked, counter },
	);
	const prestaShop = emptyShop();
	fillShop(prestaShop, random, assortment, customers, orders);
	const vatNumbers = customers.map(({ person }) => person.vatNumber).filter((text) => text !== '');
	return {
		seed,
		snelStart,
		prestaShop,
		snelStartSwitches: { validVatNumbers: vatNumbers },
		assortment,
		orders: orders.map((order) => ({
			orderId: order.id,
			reference: order.reference,
			kind: order.kind,
			expectation: order.expectation,
			why: order.why,
			paidCents: orderMoney(order).paid.incl,
		})),
	};
}
