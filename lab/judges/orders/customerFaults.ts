import type { Row } from '../../simulators/prestashop/types';
import type { Relatie } from '../../simulators/snelstart/tables';
import { CUSTOMER_FIELD } from '../../worlds/orders/named';
import type { Imported } from './case';
import { nameOf, type Belongs } from './whoseOrder';
import { oneLine, sameStart } from './sameStart';
import { validVatNumber } from './vatNumber';

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
	if (found.choices.recognition.includes('emailAndName')) return false;
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
	const customer = found.shop.customer(found.order);
	const faults: string[] = [];
	if (oneLine(card.email).toLowerCase() !== email)
		faults.push(`customer: new card has e-mail ${card.email}`);
	if (!customer || !sameStart(nameOf(found, customer), card.naam, 50)) {
		faults.push(`customer: new card is named "${card.naam}"`);
	}
	const own = card.btwNummer ?? '';
	if (own !== '' && !numbersOn(found, card).includes(own))
		faults.push(`customer: new card has VAT number ${own}`);
	const { straat, postcode, plaats, land } = card.vestigingsAdres;
	if (![straat, postcode, plaats, land?.id].every(Boolean))
		faults.push('customer: new card without address');
	return [...faults, ...settingFaults(found, card)];
}

/** VAT numbers that orders on a new card told, each one of the country of its own invoice: any of them made the card. */
const numbersOn = ({ shop, after }: Imported, { id }: Relatie): string[] =>
	after.state.verkooporders
		.filter(({ relatie }) => relatie.id === id)
		.flatMap(({ betalingskenmerk }) => {
			const order = shop.row('orders', /\d+$/.exec(betalingskenmerk ?? '')?.[0]);
			const invoice = order && shop.address(order, 'invoice');
			return validVatNumber(oneLine(invoice?.vat_number), shop.countryOf(invoice)) || [];
		});

/** What the owner wants ticked and kept on new cards. */
function settingFaults(found: Imported, card: Relatie): string[] {
	const { choices, order, shop } = found;
	const customer = shop.customer(order);
	const invoice = shop.address(order, 'invoice');
	const isCompany = [invoice?.company, customer?.company].some((name) => oneLine(name) !== '');
	const isKept = choices.webCustomerField && String(customer?.is_guest) !== '1';
	const kept = card.extraVeldenKlant.find(({ naam }) => naam === CUSTOMER_FIELD)?.waarde ?? '';
	const wanted: Array<[string, unknown, unknown]> = [
		['invoice by e-mail', card.factuurEmailVersturen.shouldSend, choices.invoiceByEmail],
		[
			'confirmation by e-mail',
			card.bevestigingsEmailVersturen.shouldSend,
			choices.confirmationByEmail,
		],
		['quotation by e-mail', card.offerteEmailVersturen.shouldSend, choices.quotationByEmail],
		['UBL with invoice', card.ublBestandAlsBijlage, choices.ublAttached],
		['reminder by e-mail', card.aanmaningEmailVersturen.shouldSend, choices.reminderByEmail],
		[
			CUSTOMER_FIELD,
			isOfTwin(found, kept) ? String(customer?.id) : kept,
			isKept ? String(customer?.id) : '',
		],
	];
	if (choices.setReminderKind) {
		const isBusiness = isCompany || oneLine(invoice?.vat_number) !== '';
		wanted.push(['reminder kind', card.aanmaningsoort, isBusiness ? 'Onderneming' : 'Consument']);
	}
	return wanted
		.filter(([, is, should]) => is !== should)
		.map(([what, is, should]) => `customer: ${what} ${String(is)} instead of ${String(should)}`);
}

/** Whether an id is of another customer with the same e-mail address and as much of the name as a card holds: one card to SnelStart. */
function isOfTwin({ shop, order }: Imported, id: string): boolean {
	const own = shop.customer(order);
	const other = shop.row('customers', id);
	if (!own || !other || String(own.is_guest) === '1') return false;
	const known = ({ email, company, firstname, lastname }: Row): string => {
		const name = oneLine(company) || oneLine(`${String(firstname)} ${String(lastname)}`);
		return `${oneLine(email)} ${name.slice(0, 50)}`.toLowerCase();
	};
	return known(own) === known(other);
}
