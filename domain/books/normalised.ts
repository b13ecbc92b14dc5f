/** The one form in which postcodes are compared. */
export const normalisedPostcode = (postcode: string): string =>
	postcode.replace(/[\s-]/g, '').toUpperCase();

/** The one form in which VAT numbers are compared. */
export const normalisedVatNumber = (number: string): string =>
	number.replace(/[\s.\-/]/g, '').toUpperCase();

/** Letters and digits of a text, small: what is left of how it is spelled. */
export const bareText = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
