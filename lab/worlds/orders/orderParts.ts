import type { Random } from '../random';
import type { OrderLineInput, PaymentFeeInput, PlaceOrderInput } from '../../simulators/prestashop';
import type { Choices } from './choices';
import { FEE_PRODUCT } from './named';
import type { PostalAddress } from './postalAddress';
import type { Person } from './people';
import { CARRIERS, SHOPS } from './shop';

const DOLLARS = 2;

/** Who buys and where it goes. */
export function placeFor(
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
export function oddities(
	random: Random,
	{ person, delivery, choices }: { person: Person; delivery: PostalAddress; choices: Choices },
): Partial<PlaceOrderInput> {
	const isEuBusiness = ['BE', 'DE', 'FR'].includes(delivery.country) && person.hasValidVat;
	const isExempt = isEuBusiness && choices.foreignBusinessVat === 'zero';
	return {
		...(choices.severalShops ? { shopId: random.pick(SHOPS).id } : {}),
		...(random.chance(0.02) ? { currencyId: DOLLARS } : {}),
		...(isExempt && random.chance(0.9)
			? { taxExempt: random.pick<true | 'vatnumber'>([true, 'vatnumber']) }
			: {}),
		...(random.chance(0.03) ? { groupReductionPercent: random.pick([5, 12.5]) } : {}),
		...(random.chance(0.05) ? { paymentFee: feeFor(random) } : {}),
		...(random.chance(0.04) ? { offByOneCent: true } : {}),
	};
}

/** What a payment costs, in each form that modules give it: the same amount on both totals is one without VAT. */
const feeFor = (random: Random): PlaceOrderInput['paymentFee'] => ({
	amountTaxIncl: random.pick(['0.35', '1.95', '2.50']),
	...random.pick<Omit<PaymentFeeInput, 'amountTaxIncl'>>([
		{ hiddenIn: 'shipping' },
		{ hiddenIn: 'total' },
		{ hiddenIn: 'total', taxRate: '0' },
		{ hiddenIn: 'line' },
		{ hiddenIn: 'line', productId: FEE_PRODUCT.id },
		{ hiddenIn: 'discount' },
	]),
});

/** A cart over two carriers becomes two orders with one reference. */
export function splitFor(random: Random, lines: OrderLineInput[]): Partial<PlaceOrderInput> {
	if (lines.length < 2 || !random.chance(0.03)) return {};
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
/** Carriage, by price or by price list, and gift wrapping. */
export function costsFor(random: Random, { country }: PostalAddress): Partial<PlaceOrderInput> {
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
