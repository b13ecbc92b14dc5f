import type { Row } from '../../simulators/prestashop/types';
import type { Relatie } from '../../simulators/snelstart/tables';
import type { Evidence } from './evidence';
import type { ShopRows } from './shopRows';
import { postcodeOf } from './longNames';
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
		for (const { orderId, person, place } of orders) {
			const [first] = orders;
			if (person !== '' && person !== first.person && place !== first.place) {
				tell(orderId, `customer: on the new card of ${first.person}`);
			}
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
	/** Where the invoice goes. */
	place: string;
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
		const person = personOf(evidence, shop, order);
		const place = postcodeOf(shop.address(order, 'invoice')?.postcode);
		const cards = there.has(relatie.id) ? kept : made;
		cards.set(relatie.id, [...(cards.get(relatie.id) ?? []), { orderId, person, place }]);
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
