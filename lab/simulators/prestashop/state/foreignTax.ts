import type { PrestaShopState, Row } from '../types';

/** Standard and reduced VAT by country id of the recorded shop (France's books and food are at 5.5). */
const rates: Array<{ countryId: string; iso: string; standard: number; reduced: number }> = [
	{ countryId: '13', iso: 'NL', standard: 21, reduced: 9 },
	{ countryId: '3', iso: 'BE', standard: 21, reduced: 6 },
	{ countryId: '1', iso: 'DE', standard: 19, reduced: 7 },
	{ countryId: '8', iso: 'FR', standard: 20, reduced: 5.5 },
];

const standardGroup = '1';
const reducedGroups = ['2', '3', '4'];

/**
 * Makes a shop charge the VAT of the country it delivers to (one-stop shop): rules groups 1 (standard)
 * and 2 to 4 (reduced) get a rule for NL, BE, DE and FR and none for any other country, so that GB, CH
 * and US pay no VAT. Group 5 keeps its rules. Changes the state it is given and answers it.
 */
export function chargeForeignTax(state: PrestaShopState): PrestaShopState {
	const { tables } = state;
	const taxes = [...(tables.taxes ?? [])];
	const kept = (tables.tax_rules ?? []).filter(
		(rule) => ![standardGroup, ...reducedGroups].includes(String(rule.id_tax_rules_group)),
	);
	const rules = rates.flatMap(({ countryId, iso, standard, reduced }) => [
		rule(standardGroup, countryId, taxAt(taxes, iso, standard)),
		...reducedGroups.map((group) => rule(group, countryId, taxAt(taxes, iso, reduced))),
	]);
	const lastId = Math.max(0, ...kept.map(({ id }) => id));
	tables.taxes = taxes;
	tables.tax_rules = [
		...kept,
		...rules.map((fields, index) => ({ id: lastId + index + 1, ...fields })),
	];
	return state;
}

/** The tax of a country at a rate, added when the shop has none. */
function taxAt(taxes: Row[], iso: string, rate: number): number {
	const name = (tax: Row) => JSON.stringify(tax.name ?? '');
	const known = taxes.find((tax) => Number(tax.rate) === rate && name(tax).includes(` ${iso} `));
	if (known) return known.id;
	const id = Math.max(0, ...taxes.map((tax) => tax.id)) + 1;
	const text = `VAT ${iso} ${rate}%`;
	const names = ['1', '2'].map((language) => ({ id: language, value: text }));
	taxes.push({ id, rate: rate.toFixed(3), active: '1', deleted: '0', name: names });
	return id;
}

const rule = (group: string, countryId: string, taxId: number) => ({
	id_tax_rules_group: group,
	id_state: '0',
	id_country: countryId,
	zipcode_from: '0',
	zipcode_to: '0',
	id_tax: String(taxId),
	behavior: '0',
	description: '',
});
