import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** The tax of a rules group in the country of an order; without a tax the rate is 0. */
export interface Tax {
	id?: number;
	/** Percentage. */
	rate: number;
}

export const noTax: Tax = { rate: 0 };

/** PrestaShop's module `vatnumber` charges a tax that was never saved. */
export const taxWithoutId: Tax = { id: 0, rate: 0 };

/** Finds the tax of a rules group for the address the order is taxed by. */
export type TaxOf = (groupId: string) => Tax;

/**
 * Taxes for an address: the rule of the group for its country (and state and postcode when a rule names
 * them).
 */
export function taxesFor(shop: Shop, address: Row): TaxOf {
	const known = new Map<string, Tax>();
	return (groupId) => {
		const tax = known.get(groupId) ?? taxIn(shop, groupId, address);
		known.set(groupId, tax);
		return tax;
	};
}

function taxIn(shop: Shop, groupId: string, address: Row): Tax {
	const country = String(address.id_country);
	const rules = shop
		.table('tax_rules')
		.where('id_tax_rules_group', groupId)
		.filter((rule) => String(rule.id_country) === country && coversPlace(rule, address));
	const rule = rules.find(({ zipcode_from: from }) => String(from ?? '0') !== '0') ?? rules[0];
	const row = rule && shop.table('taxes').byId(Number(rule.id_tax));
	if (row === undefined || row.active === '0' || row.deleted === '1') return noTax;
	return { id: row.id, rate: Number(row.rate) };
}

/** Rules are for a whole country, one of its states, or a range of postcodes. */
function coversPlace(rule: Row, address: Row): boolean {
	const state = Number(rule.id_state ?? 0);
	if (state !== 0 && state !== Number(address.id_state ?? 0)) return false;
	const [from, to] = [String(rule.zipcode_from ?? '0'), String(rule.zipcode_to ?? '0')];
	if (from === '0' || from === '') return true;
	const postcode = String(address.postcode ?? '');
	return postcode >= from && postcode <= (to === '0' || to === '' ? from : to);
}

export const withTax = (price: number, { rate }: Tax): number => price * (1 + rate / 100);

export const withoutTax = (price: number, { rate }: Tax): number => price / (1 + rate / 100);
