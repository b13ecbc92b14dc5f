/** Form of VAT identification numbers by country, without separators (European Commission, VIES). */
const FORMS: Record<string, RegExp> = {
	AT: /^ATU\d{8}$/,
	BE: /^BE[01]\d{9}$/,
	BG: /^BG\d{9,10}$/,
	CY: /^CY\d{8}[A-Z]$/,
	CZ: /^CZ\d{8,10}$/,
	DE: /^DE\d{9}$/,
	DK: /^DK\d{8}$/,
	EE: /^EE\d{9}$/,
	EL: /^EL\d{9}$/,
	ES: /^ES[A-Z0-9]\d{7}[A-Z0-9]$/,
	FI: /^FI\d{8}$/,
	FR: /^FR[A-Z0-9]{2}\d{9}$/,
	HR: /^HR\d{11}$/,
	HU: /^HU\d{8}$/,
	IE: /^IE\d[A-Z0-9]\d{5}[A-Z]{1,2}$/,
	IT: /^IT\d{11}$/,
	LT: /^LT(\d{9}|\d{12})$/,
	LU: /^LU\d{8}$/,
	LV: /^LV\d{11}$/,
	MT: /^MT\d{8}$/,
	NL: /^NL\d{9}B\d{2}$/,
	PL: /^PL\d{10}$/,
	PT: /^PT\d{9}$/,
	RO: /^RO\d{2,10}$/,
	SE: /^SE\d{12}$/,
	SI: /^SI\d{8}$/,
	SK: /^SK\d{10}$/,
};

/**
 * The VAT number (btwNummer) as SnelStart takes it: letters and digits only, valid in form, of the address country.
 * Null when it is not; the card then goes without, because SnelStart refuses a customer with a number it does not
 * believe (REL-0087, REL-0088). Check digits are tested for the Netherlands and Belgium.
 */
export function vatNumberFor(text: string, countryIso: string): string | null {
	const number = text.toUpperCase().replace(/[\s.\-/]/g, '');
	const prefix = vatPrefix(countryIso);
	if (!FORMS[prefix]?.test(number)) return null;
	if (prefix === 'NL') return dutchCheck(number) ? number : null;
	if (prefix === 'BE') return belgianCheck(number) ? number : null;
	return number;
}

/** Whether VAT numbers of the EU are given out there. */
export const isEuCountry = (countryIso: string): boolean => vatPrefix(countryIso) in FORMS;

/** What VAT numbers of a country begin with: its ISO 3166 code, but for Greece. */
export function vatPrefix(countryIso: string): string {
	const iso = countryIso.trim().toUpperCase();
	return iso === 'GR' ? 'EL' : iso;
}

/** Legal persons pass the eleven test on the first nine digits; sole traders pass modulo 97 over the whole number. */
function dutchCheck(number: string): boolean {
	const digits = [...number.slice(2, 11)].map(Number);
	const weighted = digits.slice(0, 8).reduce((sum, digit, index) => sum + digit * (9 - index), 0);
	return weighted % 11 === digits[8] || modulo97(number) === 1;
}

function modulo97(number: string): number {
	const digits = [...number].map((character) => parseInt(character, 36)).join('');
	return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

function belgianCheck(number: string): boolean {
	return 97 - (Number(number.slice(2, 10)) % 97) === Number(number.slice(10));
}
