import type { Random } from '../../../demo/world/random';
import type { PlaceOrderInput, VoucherInput } from '../../../simulators/prestashop';
import type { Choices } from '../choices';
import { makeAddress, spoiled, type PostalAddress } from './addresses';
import { fillBasket } from './basket';
import type { Item } from './catalogue';
import type { Person } from './people';
import { CARRIERS, SHOPS } from './shop';
import { shopRate } from './vat';

/** How far the shop is with an order when the first run looks. */
export type Stage = 'ready' | 'unpaid' | 'cancelled' | 'halfBuilt';

/** What a voucher was taken off, besides the carriage it may have paid for. */
export interface VoucherStory {
	/** Goods that the percentage or amount was for. */
	off: 'goods' | 'cheapest' | 'notReduced' | string[];
	/** Code of a product given away; empty for none. */
	gift: string;
}

/** An order to be placed, with what only its maker knows. */
export interface OrderStory {
	input: PlaceOrderInput;
	stage: Stage;
	/** In the order of the shop's own rows of them. */
	vouchers: VoucherStory[];
	houseNumbers: { invoice: string; delivery: string };
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
	const vouchers = vouchersFor(random);
	return {
		stage,
		vouchers: vouchers.map(() => ({ off: 'goods', gift: '' })),
		houseNumbers: { invoice: home.houseNumber, delivery: delivery.houseNumber },
		input: {
			lines: fillBasket(random, items),
			customer: customerInput(person),
			invoiceAddress: addressInput(person, home),
			deliveryAddress: addressInput(person, delivery),
			vouchers,
			...shippingFor(random, delivery, choices),
			...random.pick(PAYMENTS),
			...stageInput(stage),
			...(choices.severalShops ? { shopId: random.pick(SHOPS).id } : {}),
			...(random.chance(0.01) ? { currencyId: DOLLARS } : {}),
			offByOneCent: random.chance(0.15),
			languageId: 2,
			dateAdd: placedAt,
		},
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

function shippingFor(random: Random, { country }: PostalAddress, choices: Choices) {
	const carrier = random.pick(CARRIERS);
	const price =
		carrier.name === 'Afhalen' ? '0' : random.pick(['6.95', '4.95', '0', '12.50', '7.99']);
	const rate = country === 'AN' ? '0.000' : shopRate(21, country, choices);
	const canWrap = rate === '21.000' && random.chance(0.08);
	return {
		carrierId: carrier.id,
		shippingTaxIncl: price,
		shippingTaxRate: rate,
		...(canWrap
			? { wrappingTaxIncl: random.pick(['2.50', '3.99']), giftMessage: 'Veel plezier!' }
			: {}),
	};
}

function vouchersFor(random: Random): VoucherInput[] {
	const voucher = (): VoucherInput =>
		random.pick<VoucherInput>([
			{ name: 'WELKOM10', percent: 10 },
			{ name: 'Trouwe klant', percent: random.pick([5, 15, 33.3]) },
			{ name: '€ 5 cadeau', amountTaxIncl: '5.00' },
			{ name: 'Spaarpunten', amountTaxIncl: random.pick(['0.50', '2.35', '17.77']) },
			{ name: 'B2B-5', amountTaxExcl: '5.00' },
			{ name: 'Gratis verzending', freeShipping: true },
		]);
	if (random.chance(0.75)) return [];
	const first = voucher();
	if (random.chance(0.8)) return [first];
	const second = voucher();
	return first.name === second.name ? [first] : [first, second];
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
