import type { Row } from '../../simulators/prestashop';
import type { Random } from '../random';

const STREETS = ['Kerkstraat', 'Dorpsweg', 'Molenlaan', 'Stationsplein', 'Brink', 'Hoge der A'];
const TOWNS = ['Alkmaar', 'Zwolle', 'Breda', 'Leek', 'Goes', "'s-Hertogenbosch"];
const HOUSES = 9999;

/** Country ids of the shop. */
const NETHERLANDS = '13';
export const BELGIUM = '3';

/** Where somebody lives: nobody else has this house number. */
export const drawPlace = (random: Random, country = NETHERLANDS): Partial<Row> => ({
	address1: `${random.pick(STREETS)} ${random.int(1, HOUSES)}`,
	address2: random.chance(0.2) ? `${random.pick(['bis', 'III', 'huis'])}` : '',
	postcode:
		country === NETHERLANDS
			? `${random.int(1000, HOUSES)} ${random.letters(2)}`
			: String(random.int(1000, HOUSES)),
	city: country === NETHERLANDS ? random.pick(TOWNS) : 'Gent',
	id_country: country,
});

/** A phone number that nobody else has. */
export const drawPhone = (random: Random): string => `06-${random.digits(8)}`;

/** A VAT number (btw-nummer) of the Netherlands that passes the eleven test, or one of Belgium that passes its own. */
export function drawVatNumber(random: Random, country = NETHERLANDS): string {
	if (country === BELGIUM) {
		const first = `0${random.int(1, 9)}${random.digits(6)}`;
		return `BE${first}${String(97 - (Number(first) % 97)).padStart(2, '0')}`;
	}
	for (;;) {
		const digits = random.digits(8);
		const sum = [...digits].reduce((all, digit, place) => all + Number(digit) * (9 - place), 0);
		if (sum % 11 !== 10) return `NL${digits}${sum % 11}B0${random.int(1, 9)}`;
	}
}

/** Columns of an address that say nothing here. */
export const emptyAddress = {
	...{ id_manufacturer: '0', id_supplier: '0', id_warehouse: '0', id_state: '0' },
	...{ company: '', vat_number: '', other: '', dni: '', deleted: '0', alias: 'Thuis' },
	...{ address2: '', phone: '', phone_mobile: '' },
};
