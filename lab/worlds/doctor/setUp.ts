import type { PrestaShopSimulator, PrestaShopVersion, Row } from '../../simulators/prestashop';
import type { Seeds } from '../../simulators/seeds';
import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Artikel } from '../../simulators/snelstart/tables';
import { addressOf } from '../life/orderers';
import { CARRIERS, lifeSeeds, WARES } from '../life/lifeShop';
import type { Random } from '../random';

/** A pair with what an owner filled in, in which nothing is wrong. */
export interface SetUp {
	shop: PrestaShopSimulator;
	books: SnelStartSimulator;
	credentials: Record<string, Record<string, string>>;
	/** What was chosen, see `chosenIn`. */
	settings: Record<string, unknown>;
	random: Random;
}

const DAY = 86_400_000;
const PAID = 2;
const ORDERS = 14;

/** Both sides before the first order, as they should be. */
export function setUpSeeds(
	random: Random,
	version: PrestaShopVersion = random.pick(['1.7.8.11', '8.2.1', '9.0.3']),
): Seeds {
	const level = random.pick(['PakbonEnAfhaalbon', 'Werkbon', 'Bevestiging'] as const);
	const seeds = lifeSeeds({ version, level, pieces: random.int(5, 500) });
	const { tables } = seeds.prestaShop!;
	configure(tables.configurations, 'PS_INVOICE', '0');
	return seeds;
}

/** Gives a setting of PrestaShop another value. */
export function configure(rows: Row[], name: string, value: string): void {
	Object.assign(rows.find((row) => row.name === name) ?? {}, { value });
}

/** What the owner of the pair chose. */
export const healthySettings = (random: Random): Record<string, unknown> => ({
	importFrom: new Date(Date.now() - random.int(2, 60) * DAY).toISOString(),
	importKeyPrefix: random.pick(['PS-', 'WEB-', 'W2X']),
	salesOrderTemplate: 'Webshop',
	costArticles: '9001, 9002, 9003, 9004, 9005, 9006, 9007, 9008',
	shopArticleField: 'reference',
	options: {},
	salesOptions: { priceMode: random.pick(['template', 'incl', 'exact']) },
	mapping: { row: random.sample(ROWS_IN_USE, random.int(0, 2)) },
	costs: random.chance(0.5) ? { paymentFee: ['9007'], giftCard: ['9006'] } : {},
});

/** Rows for what orders of the shop have. */
const ROWS_IN_USE = ['iDEAL', 'mollie', 'ide*'].map((value) => ({
	when: 'payment',
	payment: { __rl: true, mode: 'name', value },
}));

/** Paid orders of the last days, one of each ware at least. */
export function placeOrders(pair: SetUp): void {
	const { shop, random } = pair;
	if (random.chance(0.5)) makePack(pair);
	for (let count = 0; count < ORDERS; count += 1) {
		place(shop, random, [WARES[count % WARES.length].code]);
	}
}

export function place(
	shop: PrestaShopSimulator,
	random: Random,
	codes: readonly string[],
	more: object = {},
): void {
	shop.placeOrder({
		lines: codes.map((reference) => ({ reference, quantity: random.int(1, 3) })),
		customer: {
			firstname: 'Piet',
			lastname: 'Jansen',
			email: `klant${random.int(1, 9)}@example.nl`,
		},
		deliveryAddress: addressOf(random),
		carrierId: random.pick(CARRIERS),
		shippingTaxExcl: '4.090000',
		stateId: PAID,
		...more,
	});
}

/** Makes a ware a pack of two others in the shop, and its article a recipe of the same. */
export function makePack({ shop, books, random }: SetUp): { article: Artikel; code: string } {
	const [pack, ...parts] = random.sample(WARES, 3);
	const articleOf = (code: string) =>
		books.state.artikelen.find(({ artikelcode }) => artikelcode === code)!;
	const contents = parts.map((part) => ({ part, quantity: random.int(1, 4) }));
	Object.assign(shop.state.tables.products.find((row) => row.id === pack.id)!, {
		cache_is_pack: '1',
		pack_stock_type: '1',
		associations: {
			product_bundle: contents.map(({ part, quantity }) => ({
				id: String(part.id),
				id_product_attribute: '0',
				quantity: String(quantity),
			})),
		},
	});
	const article = articleOf(pack.code);
	const subartikelen = contents.map(({ part, quantity }) => {
		const { id, uri, artikelcode } = articleOf(part.code);
		return { id, uri, artikelcode, aantal: quantity };
	});
	Object.assign(article, { isHoofdartikel: true, subartikelen });
	return { article, code: pack.code };
}

/** An article of the shop's wares, any or one that is meant, and its product. */
export function pickWare(
	{ shop, books, random }: SetUp,
	isMeant: (article: Artikel) => boolean = () => true,
): { product: Row; article: Artikel } {
	const wares = WARES.map(({ code, id }) => ({
		product: shop.state.tables.products.find((row) => row.id === id)!,
		article: books.state.artikelen.find(({ artikelcode }) => artikelcode === code)!,
	}));
	return random.pick(wares.filter(({ article }) => isMeant(article)));
}

/** What was chosen as the nodes of the import hold it, by their names. */
export function chosenIn(settings: SetUp['settings']): Record<string, Record<string, unknown>> {
	const { importFrom, importKeyPrefix, salesOrderTemplate, costArticles, options } = settings;
	const { shopArticleField, costs, mapping, ordersSettings, salesOptions } = settings;
	const codes = String(costArticles)
		.split(',')
		.map((code) => code.trim())
		.filter((code) => code !== '');
	return {
		'Get Web Orders': { importFrom, ...(ordersSettings as object) },
		Plan: {
			importKeyPrefix,
			salesOrderTemplate: { __rl: true, mode: 'name', value: salesOrderTemplate },
			costArticles: { costs: { shipping: codes, ...(costs as object) } },
			articleOptions: { shopArticleField },
			mapping: mapping ?? {},
			salesOptions: salesOptions ?? {},
		},
		Diagnose: { options },
	};
}
