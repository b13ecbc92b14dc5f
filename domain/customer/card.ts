import type { Books } from '../books/books';
import type { PlanSettings } from '../settings/planSettings';
import type { WebOrder } from '../stream/webOrder';
import { accepted, refused, type Judged, type Problem } from '../words/problem';
import { cutText, oneLine } from '../words/text';
import { personOf, salesOrderAddress } from './address';
import { isConsumer } from './consumer';
import { vatNumberFor } from './vatNumber';
import type { CustomerCard, EmailTickName } from '../stream/plannedCustomer';

/** Lengths of a relation (REL-0007, REL-0013). */
export const CARD_LENGTHS = { name: 50, phone: 25 };

type Ticks = Pick<
	PlanSettings,
	| 'invoiceByEmail'
	| 'reminderByEmail'
	| 'confirmationByEmail'
	| 'quotationByEmail'
	| 'ublAttached'
	| 'setReminderKind'
>;

/** Who ordered: the company of the invoice address or of the customer, otherwise the person. Empty when neither is told. */
export function customerNameOf(order: Pick<WebOrder, 'customer' | 'invoiceAddress'>): string {
	const { customer, invoiceAddress } = order;
	const names = [
		invoiceAddress?.company ?? '',
		customer?.company ?? '',
		invoiceAddress ? personOf(invoiceAddress) : '',
		customer ? personOf(customer) : '',
	];
	return names.map(oneLine).find(Boolean) ?? '';
}

/**
 * The card (relatie) of a customer SnelStart does not know yet, from the invoice address of the order.
 *
 * @param email normalised; empty: the card goes without, and nothing is sent to it by e-mail
 */
export function customerCard(
	order: WebOrder,
	email: string,
	books: Pick<Books, 'countries'>,
	settings: Ticks,
): Judged<CustomerCard> {
	const name = customerNameOf(order);
	const address = salesOrderAddress(order.invoiceAddress, 'invoice', books, name);
	const problems = name ? [] : [namelessCustomer()];
	if (address.value === null || !order.invoiceAddress || problems.length > 0) {
		return refused(...problems, ...address.problems);
	}
	const { vatNumber, countryIso, phone } = order.invoiceAddress;
	const telefoon = cutText(phone, CARD_LENGTHS.phone);
	const btwNummer = vatNumberFor(vatNumber, countryIso);
	return accepted({
		relatiesoort: ['Klant'],
		naam: cutText(name, CARD_LENGTHS.name),
		email,
		...(telefoon ? { telefoon } : {}),
		...(btwNummer ? { btwNummer } : {}),
		vestigingsAdres: address.value,
		correspondentieAdres: { ...address.value },
		...ticksOf(order, email, settings),
	});
}

/** A tick for which there is no address is left out: SnelStart would refuse the card. */
function ticksOf(order: WebOrder, email: string, settings: Ticks): Partial<CustomerCard> {
	const { setReminderKind, ublAttached } = settings;
	const ticked = (isOn: boolean, name: EmailTickName): Partial<CustomerCard> =>
		isOn && email ? { [name]: { shouldSend: true, email } } : {};
	return {
		...ticked(settings.invoiceByEmail, 'factuurEmailVersturen'),
		...ticked(settings.reminderByEmail, 'aanmaningEmailVersturen'),
		...ticked(settings.confirmationByEmail, 'bevestigingsEmailVersturen'),
		...ticked(settings.quotationByEmail, 'offerteEmailVersturen'),
		...(ublAttached ? { ublBestandAlsBijlage: true } : {}),
		...(setReminderKind
			? { aanmaningsoort: isConsumer(order) ? ('Consument' as const) : ('Onderneming' as const) }
			: {}),
	};
}

function namelessCustomer(): Problem {
	return {
		code: 'invalid-customer-data',
		message: 'the order tells neither a name nor a company',
		messageNl: 'de order noemt geen naam en geen bedrijf',
		fix: 'Complete the invoice address in PrestaShop.',
		fixNl: 'Vul het factuuradres in PrestaShop aan.',
		field: 'invoiceAddress',
	};
}
