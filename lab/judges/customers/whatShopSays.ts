import type { Row } from '../../simulators/prestashop';
import { BELGIUM } from '../../worlds/customers/addressRow';
import type { CustomerEvidence } from './evidence';

/** What a shop says of a customer, in words of the books; '' for what it does not say. */
export interface Said {
	id: number;
	isGuest: boolean;
	name: string;
	email: string;
	/** Whether a company or a VAT number was given, right or wrong. */
	isBusiness: boolean;
	/** Null where nobody can tell which address counts, or where it lacks a part. */
	place: {
		contact: string;
		straat: string;
		postcode: string;
		plaats: string;
		landId: string;
	} | null;
	phone: string;
	/** Only one that is right, and of the country of the address. */
	vatNumber: string;
	/** Milliseconds since 1970. */
	at: number;
}

const text = (row: Row | undefined, field: string): string => String(row?.[field] ?? '').trim();

const personIn = (row: Row | undefined): string =>
	`${text(row, 'firstname')} ${text(row, 'lastname')}`.trim();

/** What the shop says of a customer now. */
export function whatShopSays(customer: Row, evidence: CustomerEvidence): Said {
	const { story, countries } = evidence;
	const address = invoicedTo(customer, evidence);
	const iso = text(address, 'id_country') === BELGIUM ? 'BE' : 'NL';
	const number = text(address, 'vat_number');
	const company = text(address, 'company') || text(customer, 'company');
	const [postcode, plaats] = [text(address, 'postcode'), text(address, 'city')];
	const moments = [customer, ...(address ? [address] : [])].map(
		(row, place) => story.savedAt.get(`${place === 0 ? 'customers' : 'addresses'}/${row.id}`) ?? 0,
	);
	return {
		id: customer.id,
		isGuest: text(customer, 'is_guest') === '1',
		name: company || personIn(address) || personIn(customer),
		email: text(customer, 'email').toLowerCase(),
		isBusiness: company !== '' || number !== '',
		place:
			address && postcode !== '' && plaats !== ''
				? {
						contact: personIn(address),
						straat: `${text(address, 'address1')} ${text(address, 'address2')}`.trim(),
						...{ postcode, plaats },
						landId: countries.find(({ landcode }) => landcode === iso)!.id,
					}
				: null,
		phone: text(address, 'phone') || text(address, 'phone_mobile'),
		vatNumber: story.vatNumbers.has(number) && number.startsWith(iso) ? number : '',
		at: Math.max(...moments),
	};
}

/** The address of the newest order, or what took its place; without orders the only one there is. */
function invoicedTo(
	customer: Row,
	{ story, addresses, orders }: CustomerEvidence,
): Row | undefined {
	const own = orders.filter(({ id_customer: id }) => Number(id) === customer.id);
	const [newest] = own.sort((a, b) => b.id - a.id);
	const living = addresses.filter(
		(row) => Number(row.id_customer) === customer.id && row.deleted !== '1',
	);
	if (newest === undefined) return living.length === 1 ? living[0] : undefined;
	let id = Number(newest.id_address_invoice);
	while (story.replacedBy.has(id)) id = story.replacedBy.get(id)!;
	return living.find((row) => row.id === id);
}
