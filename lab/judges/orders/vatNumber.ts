import { VALID_VAT } from '../../worlds/orders/people';

const FORMS: Record<string, RegExp> = {
	NL: /^NL\d{9}B\d{2}$/,
	BE: /^BE[01]\d{9}$/,
	DE: /^DE\d{9}$/,
	FR: /^FR[A-Z0-9]{2}\d{9}$/,
};

/** The number as SnelStart takes it when it is one of that country, else empty. */
export function validVatNumber(typed: string, country: string): string {
	const number = typed.toUpperCase().replace(/[\s.\-/]/g, '');
	return FORMS[country]?.test(number) ? number : '';
}

/** Whether this SnelStart takes the number; others it refuses (REL-0088). */
export const isAccepted = (number: string): boolean =>
	Object.values(VALID_VAT).flat().includes(number);
