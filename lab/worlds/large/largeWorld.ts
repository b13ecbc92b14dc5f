import { emptyShop, type Row } from '../../simulators/prestashop';
import { stockRow } from '../stockRow';
import type { Seeds } from '../../simulators/seeds';
import { addArticle, addTemplate, emptyAdministration } from '../../simulators/snelstart';

/** Time of change of everything that nobody has touched. */
export const LONG_AGO = '2024-01-05T09:30:00';
/** Time of change of what somebody has, later than any cursor handed out before. */
const LATELY = '2024-06-05T09:30:00';
const IN_STOCK = 10;

const codeOf = (index: number) => `A${String(index + 1).padStart(6, '0')}`;

/** An administration and a shop that sell the same articles, and agree on how many there are. */
export type LargeWorld = Seeds;

/** A catalogue of so many articles, all in stock, without orders. */
export function largeWorld(articles: number): LargeWorld {
	const snelStart = emptyAdministration();
	addTemplate(snelStart, { omschrijving: 'Webshop' });
	const prestaShop = emptyShop('8.2.1');
	const products: Row[] = [];
	const rows: Row[] = [];
	for (let index = 0; index < articles; index += 1) {
		const code = codeOf(index);
		addArticle(snelStart, {
			artikelcode: code,
			omschrijving: `Article ${code} with a name of common length`,
			vrijeVoorraad: IN_STOCK,
			technischeVoorraad: IN_STOCK,
			modifiedOn: LONG_AGO,
		});
		products.push(productRow(index + 1, code));
		rows.push({ id: index + 1, ...stockRow(index + 1, IN_STOCK) });
	}
	prestaShop.tables.products = products;
	prestaShop.tables.stock_availables = rows;
	for (const article of snelStart.artikelen) article.modifiedOn = LONG_AGO;
	return { snelStart, prestaShop };
}

const productRow = (id: number, reference: string): Row => ({
	id,
	reference,
	active: '1',
	cache_is_pack: '0',
	price: '10.000000',
	id_tax_rules_group: '1',
});

/** Moves the stock of every so many articles by one piece, spread over the catalogue; returns how many moved. */
export function changeStock({ snelStart }: LargeWorld, percent: number): number {
	const step = 100 / percent;
	let changed = 0;
	snelStart.artikelen.forEach((article, index) => {
		article.modifiedOn = LONG_AGO;
		if (!article.artikelcode.startsWith('A') || index % step !== 0) return;
		article.vrijeVoorraad += 1;
		article.technischeVoorraad += 1;
		article.modifiedOn = LATELY;
		changed += 1;
	});
	return changed;
}

/** How many articles the shop shows another number of than there are. */
export function differences({ snelStart, prestaShop }: LargeWorld): number {
	const shown = new Map(
		prestaShop.tables.stock_availables.map((row) => [row.id_product, Number(row.quantity)]),
	);
	const ids = new Map(
		prestaShop.tables.products.map((row) => [String(row.reference), String(row.id)]),
	);
	return snelStart.artikelen.filter(
		({ artikelcode, vrijeVoorraad }) =>
			ids.has(artikelcode) && shown.get(ids.get(artikelcode)) !== vrijeVoorraad,
	).length;
}
