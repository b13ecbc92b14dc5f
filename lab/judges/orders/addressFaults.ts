import type { Row } from '../../simulators/prestashop/types';
import type { Adres, Verkooporder } from '../../simulators/snelstart/tables';
import type { Imported } from './case';
import { addressSourceOf } from './whoseOrder';
import { oneLine, sameStart } from './sameStart';

/** Both addresses of the sales order: of the shop, or of the card, whole and in the right country. */
export function addressFaults(found: Imported): string[] {
	const { salesOrder } = found;
	const card = found.after.relation(salesOrder.relatie.id);
	const cardBefore = found.before.relation(salesOrder.relatie.id);
	const source = addressSourceOf(found, card);
	const fromShop = (use: 'invoice' | 'delivery', address: Adres) =>
		shopAddressFaults(found, use, address);
	const fromCard = (name: string, address: Adres) =>
		same(address, card?.vestigingsAdres) ||
		same(address, card?.correspondentieAdres) ||
		(wasMovedLater(found) && shopAddressFaults(found, 'invoice', address).length === 0) ||
		(wasWrittenLater(found) && same(address, cardBefore?.vestigingsAdres))
			? []
			: [`address: ${name} is not the card's`];
	return [
		...(source === 'shop'
			? fromShop('invoice', salesOrder.factuuradres)
			: fromCard('factuuradres', salesOrder.factuuradres)),
		...(source === 'card'
			? fromCard('afleveradres', salesOrder.afleveradres)
			: fromShop('delivery', salesOrder.afleveradres)),
	];
}

/**
 * Whether a later order of the run may have moved the card, where its owner has cards updated: this one brought it to its
 * own invoice address, and that is what SnelStart took.
 */
function wasMovedLater(found: Imported): boolean {
	const { choices, after, salesOrder, shop, order } = found;
	if (choices.customerWriting !== 'createAndUpdate') return false;
	const invoice = shop.address(order, 'invoice');
	const card = after.relation(salesOrder.relatie.id);
	return laterOnCard(found).some(({ betalingskenmerk }) => {
		const later = shop.row('orders', /\d+$/.exec(betalingskenmerk ?? '')?.[0]);
		const moved = later && shop.address(later, 'invoice');
		const isThere = sameStart(moved?.postcode, card?.vestigingsAdres.postcode ?? '', 25);
		return moved !== undefined && moved.postcode !== invoice?.postcode && isThere;
	});
}

/**
 * Whether a later order of the run may have written the address of the card, where this one could not: something of its
 * own is empty.
 */
function wasWrittenLater(found: Imported): boolean {
	const own = found.shop.address(found.order, 'invoice');
	return (
		found.choices.customerWriting === 'createAndUpdate' &&
		['address1', 'postcode', 'city'].some((part) => oneLine(own?.[part]) === '') &&
		laterOnCard(found).length > 0
	);
}

/** The sales orders of the run on the same card that were made after this one. */
const laterOnCard = ({ after, salesOrder }: Imported): Verkooporder[] =>
	after.state.verkooporders.filter(
		({ relatie, nummer }) => relatie.id === salesOrder.relatie.id && nummer > salesOrder.nummer,
	);

const same = (a: Adres, b: Adres | undefined): boolean =>
	b !== undefined &&
	['contactpersoon', 'straat', 'postcode', 'plaats'].every(
		(part) => oneLine(a[part as keyof Adres]) === oneLine(b[part as keyof Adres]),
	) &&
	a.land?.id === b.land?.id;

function shopAddressFaults(found: Imported, use: 'invoice' | 'delivery', address: Adres): string[] {
	const row = found.shop.address(found.order, use);
	if (!row) return [`address: the shop has no ${use} address`];
	const iso = found.shop.countryOf(row);
	const told = found.after.countryOf(address.land?.id);
	return [
		...(told === iso ? [] : [`address: ${use} country ${told} instead of ${iso}`]),
		...(sameStart(row.postcode, address.postcode, 25)
			? []
			: [`address: ${use} postcode "${address.postcode}"`]),
		...(sameStart(row.city, address.plaats, 50)
			? []
			: [`address: ${use} city "${address.plaats}"`]),
		...(contactIsRight(row, address.contactpersoon)
			? []
			: [`address: ${use} contact "${address.contactpersoon}"`]),
		...streetFaults(found, use, row, address.straat),
	];
}

/** The person, the company, or both, with the second address line when the street had no room for it; cut at 50. */
function contactIsRight(row: Row, contact: string | null): boolean {
	const person = oneLine(`${String(row.firstname)} ${String(row.lastname)}`);
	const company = oneLine(row.company);
	const second = [row.address1, row.address2].map(oneLine);
	return [person, company, `${person}, ${company}`]
		.filter((whole) => whole !== '')
		.flatMap((whole) => [whole, ...second.map((line) => `${whole}, ${line}`)])
		.some((whole) => sameStart(whole, contact, 50));
}

function streetFaults(
	found: Imported,
	use: 'invoice' | 'delivery',
	row: Row,
	street: string | null,
): string[] {
	const whole = oneLine(`${String(row.address1 ?? '')} ${String(row.address2 ?? '')}`);
	const kept = oneLine(street);
	if (whole.length <= 50)
		return kept === whole ? [] : [`address: ${use} street "${kept}" instead of "${whole}"`];
	const number = found.story?.houseNumbers[use] ?? '';
	if (number !== '' && !hasNumber(kept, number)) {
		return [`address: ${use} street "${kept}" lost house number ${number} of "${whole}"`];
	}
	const [first, second] = [oneLine(row.address1), oneLine(row.address2)];
	return [whole, first, second].some((line) => sameStart(line, kept, 50))
		? []
		: [`address: ${use} street "${kept}" is not "${whole}"`];
}

/** Whether a house number stands in a street by itself, not as a part of another number or word. */
function hasNumber(street: string, number: string): boolean {
	const escaped = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(^|[^0-9A-Za-z])${escaped}($|[^0-9A-Za-z])`).test(street);
}
