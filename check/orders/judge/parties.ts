import type { Row } from '../../../simulators/prestashop/types';
import type { Adres, Relatie } from '../../../simulators/snelstart/tables';
import type { Imported } from './case';
import { CUSTOMER_FIELD } from '../world/administration';
import { addressSourceOf, nameOf, type Belongs } from './customers';
import { validVatNumber } from './vatNumber';

const oneLine = (value: unknown) =>
	String(value ?? '')
		.replace(/\s+/g, ' ')
		.trim();

/** The sales order is on the right card: the one that was there, or one newly made for this customer. */
export function customerFaults(found: Imported, belongs: Belongs): string[] {
	const card = found.after.relation(found.salesOrder.relatie.id);
	if (!card) return ['customer: no such card'];
	if (belongs.to === 'card') {
		return card.id === belongs.card.id
			? []
			: [
					`customer: on card ${card.relatiecode} "${card.naam}" instead of ${belongs.card.relatiecode} "${belongs.card.naam}"`,
				];
	}
	if (belongs.to === 'nobody') return [`customer: on card ${card.relatiecode}, but ${belongs.why}`];
	if (found.before.relation(card.id) && !isEvidentlyTheirs(found, card, belongs.email)) {
		return [`customer: somebody new was put on card ${card.relatiecode} "${card.naam}"`];
	}
	return found.before.relation(card.id) ? [] : newCardFaults(found, card, belongs.email);
}

/** Nothing in the chain tells, but e-mail address and name do: a second card would be a duplicate. */
function isEvidentlyTheirs(found: Imported, card: Relatie, email: string): boolean {
	const customer = found.shop.customer(found.order);
	return (
		oneLine(card.email)
			.toLowerCase()
			.split(';')
			.some((one) => one.trim() === email) &&
		customer !== undefined &&
		sameStart(nameOf(found, customer), card.naam, 50)
	);
}

function newCardFaults(found: Imported, card: Relatie, email: string): string[] {
	const invoice = found.shop.address(found.order, 'invoice');
	const customer = found.shop.customer(found.order);
	const faults: string[] = [];
	if (oneLine(card.email).toLowerCase() !== email)
		faults.push(`customer: new card has e-mail ${card.email}`);
	if (!customer || !sameStart(nameOf(found, customer), card.naam, 50)) {
		faults.push(`customer: new card is named "${card.naam}"`);
	}
	const number = validVatNumber(oneLine(invoice?.vat_number), found.shop.countryOf(invoice));
	const own = card.btwNummer ?? '';
	if (own !== number && own !== '') faults.push(`customer: new card has VAT number ${own}`);
	const { straat, postcode, plaats, land } = card.vestigingsAdres;
	if (![straat, postcode, plaats, land?.id].every(Boolean))
		faults.push('customer: new card without address');
	return [...faults, ...settingFaults(found, card)];
}

/** What the owner wants ticked and kept on new cards. */
function settingFaults({ choices, order, shop }: Imported, card: Relatie): string[] {
	const customer = shop.customer(order);
	const invoice = shop.address(order, 'invoice');
	const isCompany = [invoice?.company, customer?.company].some((name) => oneLine(name) !== '');
	const isKept = choices.webCustomerField && String(customer?.is_guest) !== '1';
	const kept = card.extraVeldenKlant.find(({ naam }) => naam === CUSTOMER_FIELD)?.waarde ?? '';
	const wanted: Array<[string, unknown, unknown]> = [
		['invoice by e-mail', card.factuurEmailVersturen.shouldSend, choices.invoiceByEmail],
		['reminder by e-mail', card.aanmaningEmailVersturen.shouldSend, choices.reminderByEmail],
		[CUSTOMER_FIELD, kept, isKept ? String(customer?.id) : ''],
	];
	if (choices.setReminderKind) {
		const isBusiness = isCompany || oneLine(invoice?.vat_number) !== '';
		wanted.push(['reminder kind', card.aanmaningsoort, isBusiness ? 'Onderneming' : 'Consument']);
	}
	return wanted
		.filter(([, is, should]) => is !== should)
		.map(([what, is, should]) => `customer: ${what} ${String(is)} instead of ${String(should)}`);
}

/** Whether a text stands there whole, or as much of it as fits. */
export function sameStart(whole: unknown, kept: unknown, longest: number): boolean {
	const [full, cut] = [oneLine(whole), oneLine(kept)];
	if (full.length <= longest) return full === cut;
	return cut.length <= longest && cut.length >= longest - 25 && full.startsWith(cut.slice(0, 20));
}

/** Both addresses of the sales order: of the shop, or of the card, whole and in the right country. */
export function addressFaults(found: Imported): string[] {
	const { salesOrder } = found;
	const card = found.after.relation(salesOrder.relatie.id);
	const source = addressSourceOf(found, card);
	const fromShop = (use: 'invoice' | 'delivery', address: Adres) =>
		shopAddressFaults(found, use, address);
	const fromCard = (name: string, address: Adres) =>
		same(address, card?.vestigingsAdres) || same(address, card?.correspondentieAdres)
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
