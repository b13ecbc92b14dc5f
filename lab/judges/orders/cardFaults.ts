import type { Row } from '../../simulators/prestashop/types';
import type { Relatie } from '../../simulators/snelstart/tables';
import type { Evidence } from './evidence';
import type { ShopRows } from './shopRows';
import { beginningOf, postcodeOf } from './longNames';
import { validVatNumber } from './vatNumber';
import { isBusiness, lettersOf, nameOf } from './whoseOrder';

/**
 * What can only be seen over all orders together: two cards for one new customer, one card for two, a card that was
 * there and was changed. By id of an order it concerns.
 */
export function cardFaults(evidence: Evidence, shop: ShopRows): Map<string, string[]> {
	const faults = new Map<string, string[]>();
	const tell = (orderId: string, fault: string) =>
		faults.set(orderId, [...(faults.get(orderId) ?? []), fault]);
	const cards = ordersPerCard(evidence, shop);
	const byPerson = new Map<string, string>();
	for (const [cardId, orders] of cards.made) {
		for (const order of orders) {
			const [first] = orders;
			if (order.person !== '' && order.person !== first.person && !isAlike(order, first, evidence))
				tell(order.orderId, `customer: on the new card of ${first.person}`);
		}
		for (const { orderId, person } of orders) {
			if (person === '') continue;
			const first = byPerson.get(person) ?? cardId;
			byPerson.set(person, first);
			if (first !== cardId) tell(orderId, `customer: a second new card for ${person}`);
		}
	}
	for (const [cardId, orders] of cards.kept) {
		const changes = changesOf(evidence, cardId);
		if (changes !== '')
			tell(orders[0].orderId, `customer: card that was there was changed: ${changes}`);
	}
	return faults;
}

interface OrderOfCard {
	orderId: string;
	/** What later orders of the same customer are known by; empty when nothing in the chain tells. */
	person: string;
	email: string;
	/** As much of a name as a card is sure to hold. */
	name: string;
	/** Where the invoice goes. */
	place: string;
	vatNumber: string;
}

/**
 * Whether two customers may well be one to SnelStart: the same VAT number where the chain looks at it, or the same
 * beginning of a name at the same postcode, with the same e-mail address unless name and postcode are enough.
 */
function isAlike(a: OrderOfCard, b: OrderOfCard, { choices }: Evidence): boolean {
	const { recognition } = choices;
	if (recognition.includes('vatNumber') && a.vatNumber !== '' && a.vatNumber === b.vatNumber)
		return true;
	const isEnough = recognition.includes('nameAndPostcode') || a.email === b.email;
	return isEnough && a.name === b.name && a.place === b.place;
}

function personOf({ choices }: Evidence, shop: ShopRows, order: Row): string {
	const customer = shop.customer(order);
	const email = String(customer?.email ?? '').toLowerCase();
	if (choices.recognition.includes('email')) return email;
	if (choices.recognition.includes('emailAndName') && customer) {
		const kind = isBusiness({ shop, order }, customer) ? 'business' : 'private';
		return `${email}, ${kind}, ${lettersOf(nameOf({ shop, order }, customer))}`;
	}
	const isKnownById = choices.recognition.includes('webCustomerId') && choices.webCustomerField;
	const isGuest = String(customer?.is_guest) === '1';
	return isKnownById && !isGuest ? `customer ${String(customer?.id)}` : '';
}

function orderOfCard(evidence: Evidence, shop: ShopRows, order: Row): OrderOfCard {
	const customer = shop.customer(order);
	const invoice = shop.address(order, 'invoice');
	return {
		orderId: String(order.id),
		person: personOf(evidence, shop, order),
		email: String(customer?.email ?? '').toLowerCase(),
		name: customer ? lettersOf(beginningOf(nameOf({ shop, order }, customer))) : '',
		place: postcodeOf(invoice?.postcode),
		vatNumber: validVatNumber(String(invoice?.vat_number ?? ''), shop.countryOf(invoice)),
	};
}

/** Orders per card, apart for cards that were made and cards that were there. */
function ordersPerCard(evidence: Evidence, shop: ShopRows) {
	const { after, before } = evidence;
	const there = new Set(before.relaties.map(({ id }) => id));
	const made = new Map<string, OrderOfCard[]>();
	const kept = new Map<string, OrderOfCard[]>();
	for (const { betalingskenmerk, relatie } of after.verkooporders) {
		const orderId = /\d+$/.exec(betalingskenmerk ?? '')?.[0] ?? '';
		const order = shop.row('orders', orderId);
		if (!order) continue;
		const found = orderOfCard(evidence, shop, order);
		const cards = there.has(relatie.id) ? kept : made;
		cards.set(relatie.id, [...(cards.get(relatie.id) ?? []), found]);
	}
	return { made, kept };
}

/** Members of a card that are not as they were; an owner who lets cards be updated may see fields filled. */
function changesOf({ before, after, choices }: Evidence, cardId: string): string {
	const was = before.relaties.find(({ id }) => id === cardId);
	const is = after.relaties.find(({ id }) => id === cardId);
	if (!was || !is) return 'it is gone';
	const isUpdating = choices.customerWriting === 'createAndUpdate';
	const members = Object.keys(was) as Array<keyof Relatie>;
	const changed = members.filter((member) => {
		if (member === 'modifiedOn' || (member === 'extraVeldenKlant' && choices.webCustomerField))
			return false;
		const [old, now] = [JSON.stringify(was[member]), JSON.stringify(is[member])];
		if (old === now) return false;
		return isUpdating ? isEmptied(was[member], is[member]) : true;
	});
	return changed.join();
}

/** Whether something was filled and is not any more. */
function isEmptied(was: unknown, is: unknown): boolean {
	if (typeof was !== 'object' || was === null) return filled(was) && !filled(is);
	return Object.entries(was).some(([name, value]) =>
		isEmptied(value, (is as Record<string, unknown> | null)?.[name]),
	);
}

const filled = (value: unknown): boolean =>
	value !== null && value !== undefined && value !== '' && value !== false;
