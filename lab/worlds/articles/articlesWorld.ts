import { emptyShop, type PrestaShopVersion } from '../../simulators/prestashop';
import type { Seeds } from '../../simulators/seeds';
import { addArticle, addRelation, emptyAdministration } from '../../simulators/snelstart';
import type { Random } from '../random';
import { emptyCustomer } from '../webshop/shopRowDefaults';
import { drawGoods, shopRows, type Goods } from './goods';

export interface ArticlesOptions {
	articles: number;
	version: PrestaShopVersion;
	/** Prices of the article file include VAT. */
	includesVat: boolean;
	customers?: number;
	/** Shops of the multistore. */
	shops?: number;
}

/** A shop and its books that agree, before anything changes on either side. */
export interface ArticlesWorld extends Seeds {
	goods: Goods[];
	/** E-mail addresses of customers with an account, whose ids are their places from 1. */
	emails: string[];
}

/** Makes one of a seed. */
export function articlesWorld(
	random: Random,
	{ articles, version, includesVat, customers = 6, shops = 1 }: ArticlesOptions,
): ArticlesWorld {
	const goods = drawGoods(random, articles);
	const snelStart = emptyAdministration();
	Object.assign(snelStart.companyInfo, {
		artikelcodeSoort: 'Alfanumeriek',
		artikelcodeMaxLengte: 30,
		verkoopprijsArtikelbestandExclusiefBtw: !includesVat,
	});
	const groupOf = (number: number) => {
		const { id, uri } = snelStart.artikelomzetgroepen.find(({ nummer }) => nummer === number)!;
		return { id, uri };
	};
	for (const { code, group, price } of goods) {
		addArticle(snelStart, {
			artikelcode: code,
			artikelOmzetgroep: groupOf(group),
			verkoopprijs: price,
		});
	}
	const emails = Array.from({ length: customers }, (_, place) => `klant${place + 1}@example.com`);
	emails.forEach((email, place) => {
		addRelation(snelStart, { naam: `Klant ${place + 1}`, email, relatiesoort: ['Klant'] });
	});
	const prestaShop = emptyShop(version);
	const { tables } = prestaShop;
	const { products, combinations } = shopRows(goods, includesVat);
	tables.products = products;
	tables.combinations = combinations;
	tables.customers = emails.map((email, place) => ({
		...emptyCustomer,
		id: place + 1,
		email,
		firstname: 'Kim',
		lastname: `Klant ${place + 1}`,
		is_guest: '0',
		id_default_group: '3',
	}));
	const [first] = tables.shops;
	for (let id = 2; id <= shops; id += 1) tables.shops.push({ ...first, id, name: `Winkel ${id}` });
	return { snelStart, prestaShop, prestaShopVersion: version, goods, emails };
}
