import type { WebshopWorld } from '../webshop/webshopWorld';
import type { Random } from '../random';
import type { Row } from '../../simulators/prestashop/types';
import { addArticle } from '../../simulators/snelstart';
import type { Artikel } from '../../simulators/snelstart/tables';

/** How the shop counts a pack (pack_stock_type): its own stock, that of its contents, or both. */
type PackMode = 'own' | 'contents' | 'both';

/** A pack as both sides keep it, told by whoever made it. */
export interface Pack {
	code: string;
	articleId: string;
	mode: PackMode;
	contents: Array<{ code: string; articleId: string; quantity: number }>;
	/** SnelStart books the pack itself off, below zero, and nobody books its contents off. */
	goesBelowZero: boolean;
}

interface Recipe {
	mode: PackMode;
	/** Value of pack_stock_type; 3 leaves it to PS_PACK_STOCK_TYPE. */
	stockType: string;
	/** How SnelStart knows it: an article with stock, one without, or a recipe (recept) of the same contents. */
	inSnelStart: 'stock' | 'noStock' | 'recipe';
}

const RECIPES: Recipe[] = [
	{ mode: 'own', stockType: '0', inSnelStart: 'stock' },
	{ mode: 'contents', stockType: '1', inSnelStart: 'stock' },
	{ mode: 'contents', stockType: '3', inSnelStart: 'recipe' },
	{ mode: 'contents', stockType: '1', inSnelStart: 'noStock' },
	{ mode: 'both', stockType: '2', inSnelStart: 'stock' },
];

/**
 * Puts packs of every kind on sale, made of products and combinations that are sold by themselves too.
 *
 * @param staffBookOff whether a person can book contents off when an order begins to count; where orders count at
 * once nobody can, so only packs that need no such person are there
 */
export function addPacks(world: WebshopWorld, random: Random, staffBookOff: boolean): Pack[] {
	const { configurations } = world.prestaShop.tables;
	const ofShop = configurations.find(({ name }) => name === 'PS_PACK_STOCK_TYPE');
	if (ofShop) ofShop.value = '1';
	return RECIPES.filter(
		({ mode, inSnelStart }) => staffBookOff || (mode !== 'both' && inSnelStart !== 'noStock'),
	).map((recipe, index) => addPack(world, random, recipe, `PACK-${index + 1}`));
}

function addPack(world: WebshopWorld, random: Random, recipe: Recipe, code: string): Pack {
	const { mode, inSnelStart } = recipe;
	const parts = partsOf(world, random);
	const [model] = parts;
	for (const { article } of parts) {
		const pieces = random.int(12, 40);
		Object.assign(article, { technischeVoorraad: pieces, vrijeVoorraad: pieces });
	}
	const contents = parts.map(({ article }, index) => ({
		code: article.artikelcode,
		articleId: article.id,
		quantity: index === 0 ? 2 : 1,
	}));
	const article = addArticle(world.snelStart, {
		artikelcode: code,
		artikelOmzetgroep: model.article.artikelOmzetgroep,
		voorraadControle: inSnelStart === 'stock',
		isHoofdartikel: inSnelStart === 'recipe',
		subartikelen:
			inSnelStart === 'recipe'
				? parts.map(({ article: part }, index) => ({
						id: part.id,
						uri: part.uri,
						artikelcode: part.artikelcode,
						aantal: contents[index].quantity,
					}))
				: [],
	});
	const pieces = inSnelStart === 'stock' && mode !== 'contents' ? random.int(2, 9) : 0;
	Object.assign(article, { technischeVoorraad: pieces, vrijeVoorraad: pieces });
	addProduct(world, { code, stockType: recipe.stockType, parts, contents });
	const goesBelowZero = inSnelStart === 'stock' && mode === 'contents';
	return { code, articleId: article.id, mode, contents, goesBelowZero };
}

interface Part {
	article: Artikel;
	product: Row;
	combinationId: string;
}

/** Two articles of one revenue group (omzetgroep) with stock of their own; one of them a combination, where there is one. */
function partsOf({ snelStart, prestaShop, assortment }: WebshopWorld, random: Random): Part[] {
	const { products } = prestaShop.tables;
	const candidates = assortment.sellable.flatMap(({ code, productId, combinationId }): Part[] => {
		const article = snelStart.artikelen.find(({ artikelcode }) => artikelcode === code);
		const product = products.find(({ id }) => id === productId);
		if (!article?.voorraadControle || article.isNonActief || !product) return [];
		return [{ article, product, combinationId: String(combinationId) }];
	});
	const first = random.pick(candidates);
	const alike = candidates.filter(
		({ article, product }) =>
			article.artikelOmzetgroep?.id === first.article.artikelOmzetgroep?.id &&
			product.id !== first.product.id,
	);
	const combinations = alike.filter(({ combinationId }) => combinationId !== '0');
	return [first, random.pick(combinations.length > 0 ? combinations : alike)];
}

function addProduct(
	{ prestaShop: { tables } }: WebshopWorld,
	{
		code,
		stockType,
		parts,
		contents,
	}: { code: string; stockType: string; parts: Part[]; contents: Pack['contents'] },
): void {
	const simple = tables.products.find((row) => row.product_type === 'standard') ?? parts[0].product;
	const id = Math.max(...tables.products.map((row) => row.id)) + 1;
	tables.products.push({
		...structuredClone(simple),
		id,
		reference: code,
		id_tax_rules_group: parts[0].product.id_tax_rules_group,
		product_type: 'pack',
		cache_is_pack: '1',
		pack_stock_type: stockType,
		associations: {
			product_bundle: parts.map(({ product, combinationId }, index) => ({
				id: String(product.id),
				id_product_attribute: combinationId,
				quantity: String(contents[index].quantity),
			})),
		},
	});
	const [row] = tables.stock_availables;
	const rowId = Math.max(...tables.stock_availables.map((one) => one.id)) + 1;
	tables.stock_availables.push({
		...row,
		id: rowId,
		id_product: String(id),
		id_product_attribute: '0',
		quantity: '0',
	});
}
