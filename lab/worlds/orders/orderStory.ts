import type { Random } from '../random';
import type { OrderLineInput, PlaceOrderInput } from '../../simulators/prestashop';
import type { Choices } from './choices';
import { makeAddress, spoiled, type PostalAddress } from './postalAddress';
import { fillBasket } from './basket';
import type { Item } from './catalogue';
import type { Person } from './people';
import { oddShapes } from './oddShapes';
import { costsFor, oddities, placeFor, splitFor } from './orderParts';
import { vouchersFor, type VoucherStory } from './vouchers';

/** How far the shop is with an order when the first run looks. */
type Stage = 'ready' | 'unpaid' | 'cancelled' | 'halfBuilt';

/** An order to be placed, with what only its maker knows. */
export interface OrderStory {
	input: PlaceOrderInput;
	stage: Stage;
	/** In the order of the shop's own rows of them. */
	vouchers: VoucherStory[];
	houseNumbers: { invoice: string; delivery: string };
	/** Written at checkout; empty for nothing. */
	message: string;
	/** Whether one piece comes back before the import. */
	refund: boolean;
	/** Whether it was put back on the shop's stock. */
	restocked: boolean;
	/** Whether a discount was given and taken off again. */
	takenOff: boolean;
	/** Whether the payment was reported twice, so that the shop made two orders of the cart. */
	paidTwice: boolean;
	/** Whether it has the reference of an order of another shop, if there is one. */
	sharesReference: boolean;
}

const PAYMENTS = [
	{ module: 'mollie', payment: 'iDEAL' },
	{ module: 'mollie', payment: 'iDEAL | Wero' },
	{ module: 'mollie', payment: 'Creditcard' },
	{ module: 'multisafepay', payment: 'Creditcard (incl. € 0,35 toeslag)' },
	{ module: 'ps_wirepayment', payment: 'Bankoverschrijving' },
];
/** One more order, of somebody who may have ordered before. */
export function makeOrder(
	random: Random,
	{
		items,
		people,
		choices,
	}: { items: readonly Item[]; people: readonly Person[]; choices: Choices },
	placedAt: string,
): OrderStory {
	const person = random.pick(people);
	const home = random.chance(0.015) ? spoiled(random, person.home) : person.home;
	const delivery = random.chance(0.15) ? elsewhere(random, home) : home;
	const stage = stageOf(random);
	const lines = fillBasket(random, items);
	const vouchers = vouchersFor(random, items, lines);
	const input: PlaceOrderInput = {
		...placeFor(random, { person, home, delivery }),
		...costsFor(random, delivery),
		...random.pick(PAYMENTS),
		...stageInput(stage),
		...oddities(random, { person, delivery, choices }),
		...(stage === 'ready' ? splitFor(random, lines) : {}),
		lines,
		vouchers: vouchers.map((voucher) => voucher.input),
		languageId: 2,
		dateAdd: placedAt,
	};
	const story: OrderStory = {
		stage,
		vouchers: vouchers.map(({ story }) => story),
		houseNumbers: { invoice: home.houseNumber, delivery: delivery.houseNumber },
		message: choices.version !== '1.6.1.24' && random.chance(0.1) ? random.pick(MESSAGES) : '',
		refund: stage === 'ready' && random.chance(0.03),
		restocked: random.chance(0.5),
		takenOff: choices.version !== '1.6.1.24' && random.chance(0.02),
		paidTwice: stage === 'ready' && isRepeatable(lines) && random.chance(0.02),
		sharesReference: choices.severalShops && random.chance(0.02),
		input: { ...input, ...oddShapes(random, input, { person, delivery, choices }) },
	};
	return story.input.deliveryAddress === null ? deliveredToNobody(story) : story;
}

/** What goes nowhere counts as delivered where it is invoiced. */
const deliveredToNobody = (story: OrderStory): OrderStory => ({
	...story,
	houseNumbers: { invoice: story.houseNumbers.invoice, delivery: story.houseNumbers.invoice },
});

/** What a customer typed is kept by cart, so that of two orders both would have it. */
const isRepeatable = (lines: readonly OrderLineInput[]): boolean =>
	lines.every(({ customization }) => customization === undefined);

const MESSAGES = [
	'Graag na 18.00 uur bezorgen!',
	'Bel "Jansen"\nbij geen gehoor',
	'{reference} <3 spoed & snel',
];

function stageOf(random: Random): Stage {
	const dice = random.next();
	if (dice < 0.94) return 'ready';
	return dice < 0.96 ? 'unpaid' : dice < 0.98 ? 'cancelled' : 'halfBuilt';
}

function stageInput(stage: Stage): Partial<PlaceOrderInput> {
	if (stage === 'unpaid') return { stateId: 10, module: 'ps_wirepayment' };
	if (stage === 'cancelled') return { stateId: 6 };
	return stage === 'halfBuilt' ? { halfBuiltRows: 0 } : {};
}

/** A present is sent to somebody in the same country, or abroad. */
function elsewhere(random: Random, { country }: PostalAddress): PostalAddress {
	if (country === 'AN') return makeAddress(random, 'NL');
	return makeAddress(random, random.chance(0.8) ? country : random.pick(['NL', 'BE', 'DE']));
}
