import type { Problem } from '../../../../../../domain/words/problem';
import { problemWording } from '../../../../../../domain/words/problemWording';
import type { Wording } from '../../../../../../domain/words/wording';
import type { CustomerInBooks } from './customerInBooks';

/** SnelStart does not take the VAT number (btwNummer) of a relation: it is of another country, or does not exist. */
const CODES = ['REL-0087', 'REL-0088'];

export const isVatNumberRefusal = (codes: string = ''): boolean =>
	CODES.some((code) => codes.includes(code));

/** That a card goes without the VAT number of the order, which SnelStart did not take. */
export const vatNumberRefused = (name: string, number: string): Problem => ({
	code: 'vat-number-left-out',
	message: `SnelStart refused VAT number (btw-nummer) ${number} of customer ${name}, though its form is right: the customer card goes without`,
	messageNl: `SnelStart weigert btw-nummer ${number} van klant ${name}, hoewel de vorm klopt: de klantkaart krijgt er geen`,
	fix: 'Ask the customer for the right number, and enter it on the customer card (klantkaart).',
	fixNl: 'Vraag de klant om het juiste nummer, en vul het in op de klantkaart.',
	field: 'invoiceAddress.vatNumber',
	value: number,
});

/** Why an order is kept back whose VAT depends on a number that SnelStart did not take. */
export const vatNumberNeeded = (name: string, why: Wording): Problem => ({
	code: 'vat-differs',
	message: `the VAT of this order depends on the VAT number (btw-nummer) of customer ${name}, which is not on the customer card: ${why.en}`,
	messageNl: `de btw van deze order hangt af van het btw-nummer van klant ${name}, dat niet op de klantkaart staat: ${why.nl}`,
	fix: 'Ask the customer for the right number and correct it on the invoice address in PrestaShop. Without one the order has to be charged with VAT: correct it in PrestaShop, or enter it in SnelStart by hand.',
	fixNl:
		'Vraag de klant om het juiste nummer en verbeter het bij het factuuradres in PrestaShop. Zonder nummer moet de order met btw zijn: verbeter hem in PrestaShop, of voer hem met de hand in SnelStart in.',
	field: 'invoiceAddress.vatNumber',
});

/** What kept the VAT number off the card in this run, null when nothing did. */
export function whyWithoutVatNumber(customer: CustomerInBooks): Wording | null {
	const trouble = (customer.ok ? customer.troubles : undefined)?.find(
		({ code, value = '' }) =>
			code === 'vat-number-left-out' ||
			(code === 'customer-not-updated' && value.includes('btwNummer')),
	);
	return trouble === undefined ? null : problemWording(trouble).message;
}
