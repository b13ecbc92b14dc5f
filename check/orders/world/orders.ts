import type { Random } from '../../../demo/world/random';
import type { OrderLineInput, PlaceOrderInput } from '../../../simulators/prestashop';
import type { Choices } from '../choices';
import { makeAddress, spoiled, type PostalAddress } from './addresses';
import { fillBasket } from './basket';
import type { Item } from './catalogue';
import type { Person } from './people';
import { CARRIERS, SHOPS } from './shop';
import { vouchersFor, type VoucherStory } from './vouchers';

/** How far the shop is with an order when the first run looks. */
export type Stage = 'ready' | 'unpaid' | 'cancelled' | 'halfBuilt';

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
}

const PAYMENTS = [
	{ module: 'mollie', payment: 'iDEAL' },
	{ module: 'mollie', payment: 'Creditcard' },
	{ module: 'ps_wirepayment', payment: 'Bankoverschrijving' },
];
const DOLLARS = 2;

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
	return {
		stage,
		vouchers: vouchers.map(({ story }) => story),
		houseNumbers: { invoice: home.houseNumber, delivery: delivery.houseNumber },
		message: choices.version !== '1.6.1.24' && random.chance(0.1) ? random.pick(MESSAGES) : '',
		refund: stage === 'ready' && random.chance(0.03),
		input: {
			...placeFor(random, { person, home, delivery }),
			...costsFor(random, delivery),
			...random.pick(PAYMENTS),
			...stageInput(stage),
			...oddities(random, { person, delivery, choices }),
			...splitFor(random, lines, stage),
			lines,
			vouchers: vouchers.map(({ input }) => input),
			languageId: 2,
			dateAdd: placedAt,
		},
	};
}

const MESSAGES = [
	'Graag na 18.00 uur bezorgen!',
	'Bel "Jansen"\nbij geen gehoor',
	'{reference} <3 spoed & snel',
];

function placeFor(
	random: Random,
	{ person, home, delivery }: { person: Person; home: PostalAddress; delivery: PostalAddress },
): Partial<PlaceOrderInput> {
	const other = random.chance(0.1) ? `PO-${random.digits(6)}` : '';
	return {
		customer: person.shopId === null ? customerInput(person) : { id: person.shopId },
		invoiceAddress: { ...addressInput(person, home), other },
		deliveryAddress: addressInput(person, delivery),
	};
}

/** What is rare: another shop, dollars, reverse charge, a fee, a discount for a group of customers. */
function oddities(
	random: Random,
	{ person, delivery, choices }: { person: Person; delivery: PostalAddress; choices: Choices },
): Partial<PlaceOrderInput> {
	const isEuBusiness = ['BE', 'DE', 'FR'].includes(delivery.country) && person.hasValidVat;
	const isExempt = isEuBusiness && choices.foreignBusinessVat === 'zero';
	return {
		...(choices.severalShops ? { shopId: random.pick(SHOPS).id } : {}),
		...(random.chance(0.02) ? { currencyId: DOLLARS } : {}),
		...(isExempt && random.chance(0.9) ? { taxExempt: true } : {}),
		...(random.chance(0.03) ? { groupReductionPercent: random.pick([5, 12.5]) } : {}),
		...(random.chance(0.03) ? { paymentFee: feeFor(random) } : {}),
		...(random.chance(0.04) ? { offByOneCent: true } : {}),
	};
}

const feeFor = (random: Random): PlaceOrderInput['paymentFee'] => ({
	amountTaxIncl: random.pick(['0.35', '1.95', '2.50']),
	hiddenIn: random.pick(['shipping', 'total']),
});

/** A cart over two carriers becomes two orders with one reference. */
function splitFor(random: Random, lines: OrderLineInput[], stage: Stage): Partial<PlaceOrderInput> {
	if (lines.length < 2 || stage !== 'ready' || !random.chance(0.03)) return {};
	const first = lines.map((_, position) => position).slice(0, random.int(1, lines.length - 1));
	const rest = lines.map((_, position) => position).slice(first.length);
	return {
		split: [first, rest],
		splitShipping: [
			{ carrierId: 5, shippingTaxIncl: '6.95' },
			{ carrierId: 6, shippingTaxIncl: '12.50' },
		],
	};
}

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

function costsFor(random: Random, { country }: PostalAddress): Partial<PlaceOrderInput> {
	const carrier = random.pick(CARRIERS);
	const price =
		carrier.name === 'Afhalen' ? '0' : random.pick(['6.95', '4.95', '0', '12.50', '7.99']);
	const byPriceList = random.chance(0.2) && price !== '0';
	return {
		carrierId: carrier.id,
		...(byPriceList ? { shippingTaxExcl: '5.123457' } : { shippingTaxIncl: price }),
		...(random.chance(0.06) && country !== 'AN'
			? { wrappingTaxIncl: random.pick(['2.50', '3.99']), giftMessage: 'Veel plezier!' }
			: {}),
	};
}

const customerInput = ({ email, firstName, lastName, company, isGuest }: Person) => ({
	email,
	firstname: firstName,
	lastname: lastName,
	company,
	isGuest,
});

function addressInput(person: Person, address: PostalAddress) {
	return {
		firstname: person.firstName,
		lastname: person.lastName,
		company: person.company,
		vat_number: person.vatNumber,
		phone: person.phone,
		address1: address.address1,
		address2: address.address2,
		postcode: address.postcode,
		city: address.city,
		country: address.country,
	};
}
