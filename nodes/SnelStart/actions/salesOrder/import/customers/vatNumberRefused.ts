import type { Problem } from '../../../../../../domain/words/problem';
import type { CustomerInBooks } from './customerInBooks';

/** SnelStart does not take the VAT number (btwNummer) of a relation: it is of another country, or does not exist. */
const CODES = ['REL-0087', 'REL-0088'];

export const isVatNumberRefusal = (codes: string = ''): boolean =>
	CODES.some((code) => codes.includes(code));

/** That a card goes without the VAT number of the order, which SnelStart did not take. */
export const vatNumberRefused = (name: string, number: string): Problem => ({
	code: 'vat-number-left-out',
	message: `SnelStart refused VAT number (btw-nummer) ${number} of customer ${name}, though its form is right: the customer card goes without`,
	fix: 'Ask the customer for the right number, and enter it on the customer card (klantkaart).',
	field: 'invoiceAddress.vatNumber',
	value: number,
});

/** Why an order is kept back whose VAT depends on a number that SnelStart did not take. */
export const vatNumberNeeded = (name: string, why: string): Problem => ({
	code: 'vat-differs',
	message: `the VAT of this order depends on the VAT number (btw-nummer) of customer ${name}, which is not on the customer card: ${why}`,
	fix: 'Ask the customer for the right number and correct it on the invoice address in PrestaShop. Without one the order has to be charged with VAT: correct it in PrestaShop, or enter it in SnelStart by hand.',
	field: 'invoiceAddress.vatNumber',
});

/** What kept the VAT number off the card in this run, null when nothing did. */
export const whyWithoutVatNumber = (customer: CustomerInBooks): string | null =>
	(customer.ok ? customer.troubles : undefined)?.find(
		({ code, value = '' }) =>
			code === 'vat-number-left-out' ||
			(code === 'customer-not-updated' && value.includes('btwNummer')),
	)?.message ?? null;
