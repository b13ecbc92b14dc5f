import type { PrestaShopState } from '../../simulators/prestashop/types';
import type { Random } from '../random';
import { ShopCatalogue } from './shopCatalogue';
import { carrierRow } from './shopRowDefaults';
import { ShopSales } from './shopSales';
import { lang } from '../lang';
import { ShopTables } from './shopTables';
import type { Assortment, StoryCustomer, StoryOrder } from './story';

const shopRow = {
	id: 1,
	id_shop_group: '1',
	id_category: '2',
	active: '1',
	deleted: '0',
	name: 'De Molenwinkel',
	color: '',
	theme_name: 'classic',
};

/** Abolished in 2010: shops that have been upgraded since still list it, SnelStart does not. */
export const formerCountry = {
	id_zone: '8',
	id_currency: '0',
	call_prefix: '599',
	iso_code: 'AN',
	active: '1',
	contains_states: '0',
	need_identification_number: '0',
	need_zip_code: '1',
	zip_code_format: '',
	display_tax_label: '1',
	name: lang('Nederlandse Antillen'),
};

/** Fills an empty shop, in place, with the story's products, customers and orders. */
export function fillShop(
	state: PrestaShopState,
	random: Random,
	assortment: Assortment,
	customers: StoryCustomer[],
	orders: StoryOrder[],
): void {
	const tables = new ShopTables(state.tables);
	tables.replace('shops', [shopRow]);
	tables.replace('carriers', [carrierRow(5, 'PostNL'), carrierRow(6, 'Fietskoerier')]);
	tables.add('countries', formerCountry);
	const stock = assortment.articles.map(({ code, technical }) => [code, technical] as const);
	new ShopCatalogue(tables, random, new Map(stock)).write(assortment);
	const sales = new ShopSales(tables);
	for (const customer of customers.filter(({ deleted }) => !deleted)) sales.customer(customer);
	for (const order of orders) sales.order(order);
}
