import { lang } from '../lang';
import { ShopTables } from '../webshop/shopTables';
import { carrierRow, emptyCustomer } from '../webshop/shopRowDefaults';
import { formerCountry } from '../webshop/shop';
import { emptyShop } from '../../simulators/prestashop';
import type { PrestaShopState, Row } from '../../simulators/prestashop/types';
import type { Choices } from './choices';
import type { Country } from './country';
import type { Item } from './catalogue';
import { BUSINESS_GROUP } from './named';
import type { Person } from './people';
import { writeModuleStates } from './moduleStates';
import { writeProducts } from './products';
import { OSS_RATES } from './rate';

export const CARRIERS = [
	{ id: 5, name: 'PostNL' },
	{ id: 6, name: 'DHL Europack' },
	{ id: 7, name: 'Afhalen' },
];
export const SHOPS = [
	{ id: 1, name: 'Molenwinkel' },
	{ id: 2, name: 'Theewinkel' },
];

/** The shop of a batch before its first order. */
export function makeShop(
	items: readonly Item[],
	people: readonly Person[],
	choices: Choices,
): PrestaShopState {
	const state = emptyShop(choices.version);
	const tables = new ShopTables(state.tables);
	tables.replace(
		'shops',
		SHOPS.slice(0, choices.severalShops ? 2 : 1).map((shop) => shopRow(shop.id, shop.name)),
	);
	tables.replace(
		'carriers',
		CARRIERS.map(({ id, name }) => carrierRow(id, name)),
	);
	tables.add('countries', formerCountry);
	setting(tables, 'PS_PRICE_ROUND_MODE', String(choices.roundMode));
	setting(tables, 'PS_ROUND_TYPE', String(choices.roundType));
	if (choices.severalShops) setting(tables, 'PS_MULTISHOP_FEATURE_ACTIVE', '1');
	if (choices.shopOss) chargeVatOfTheCountry(tables, choices);
	tables.add('groups', { id: BUSINESS_GROUP.id, name: lang(BUSINESS_GROUP.name) });
	for (const person of people) writeAccount(tables, person);
	writeProducts(tables, items, choices);
	writeModuleStates(tables);
	return state;
}

/** Somebody with an account, before the first order. */
function writeAccount(tables: ShopTables, person: Person): void {
	if (person.shopId === null) return;
	tables.add('customers', {
		...emptyCustomer,
		id: person.shopId,
		id_default_group: person.company === '' ? '3' : String(BUSINESS_GROUP.id),
		lastname: person.lastName,
		firstname: person.firstName,
		email: person.email,
		company: person.company,
		is_guest: '0',
	});
}

const shopRow = (id: number, name: string): Row => ({
	id,
	id_shop_group: '1',
	id_category: '2',
	active: '1',
	deleted: '0',
	name,
	color: '',
	theme_name: 'classic',
});

function setting(tables: ShopTables, name: string, value: string): void {
	const row = tables.rows('configurations').find((candidate) => candidate.name === name);
	if (row) row.value = value;
}

/** Tax rules of a shop that has taken part in the one-stop shop (OSS). */
function chargeVatOfTheCountry(tables: ShopTables, { reducedRateAbroad }: Choices): void {
	for (const [country, rates] of Object.entries(OSS_RATES)) {
		const countryId = countryIdOf(tables, country as Country);
		for (const [group, rate] of [
			['1', rates.high],
			['2', rates[reducedRateAbroad]],
		]) {
			const rules = tables
				.rows('tax_rules')
				.filter((row) => row.id_country === countryId && row.id_tax_rules_group === group);
			const tax = taxWith(tables, country, rate);
			for (const rule of rules) rule.id_tax = tax;
		}
	}
}

function taxWith(tables: ShopTables, country: string, rate: string): string {
	const name = `BTW ${country} ${rate}`;
	return String(tables.add('taxes', { rate, active: '1', deleted: '0', name: lang(name) }).id);
}

function countryIdOf(tables: ShopTables, iso: string): string {
	const row = tables.rows('countries').find(({ iso_code }) => iso_code === iso);
	if (!row) throw new Error(`The empty shop has no country ${iso}`);
	return String(row.id);
}
