import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	stage,
	type Choice,
	type EngineRun,
	type Stage,
} from '../../lab/engine';
import type { PrestaShopVersion, Row } from '../../lab/simulators/prestashop';
import type { Artikel } from '../../lab/simulators/snelstart/tables';
import { Random } from '../../lab/worlds';
import { articlesWorld, type ArticlesWorld } from '../../lab/worlds/articles/articlesWorld';
import type { AssortmentChanges } from '../../domain/stream/assortmentChanges';
import type { AssortmentSummary } from '../../domain/stream/assortmentSummary';
import { englishTold } from './englishIn';

export interface AssortmentRun {
	changes: AssortmentChanges[];
	summary: AssortmentSummary;
	/** '' where the run came to its end. */
	failure: string;
	run: EngineRun;
}

/** A shop and books with the same goods, and the templates that bring what SnelStart says to the shop. */
export interface AssortmentScene extends Stage {
	world: ArticlesWorld;
	/** Runs the template of prices; writes unless told otherwise. */
	prices(plan?: object, apply?: object): Promise<AssortmentRun>;
	/** The same of articles. */
	articles(plan?: object, apply?: object): Promise<AssortmentRun>;
	/** An article by its code, to be changed. */
	article(code: string): Artikel;
	product(id: number): Row;
	combination(id: number): Row;
	/** The price of a product as the webservice tells it of a shop. */
	priceIn(shopId: string, productId: number): Promise<string>;
	specificPrices(productId?: number): Row[];
	/** Requests that changed something in the shop since the journal was cleared. */
	writes(): string[];
}

interface SceneOptions {
	version?: PrestaShopVersion;
	articles?: number;
	includesVat?: boolean;
	seed?: number;
	/** Parameters of 'Get Many for Assortment', such as its options. */
	reading?: object;
}

/** Sets it on stage; the caller closes it. */
export async function assortmentScene(options: SceneOptions = {}): Promise<AssortmentScene> {
	const { version = '8.2.1', articles = 30, includesVat = true, seed = 1, reading = {} } = options;
	const world = articlesWorld(new Random(seed), { articles, version, includesVat });
	const set = await stage(world);
	const { tables } = set.prestaShop.state;
	const run = async (template: string, plan: string, parameters: object, apply: object) => {
		const choices: Choice[] = [
			{ on: `webArticle.${plan}`, parameters: { ...parameters } },
			{ on: 'prestaShop.getManyForAssortment', parameters: { ...reading } },
			{ on: 'prestaShop.applyPlan', parameters: { ...apply } },
		];
		const engine = await runWorkflow(shippedWorkflow(template), {
			source: 'src',
			credentials: set.credentials,
			choices,
		});
		expect(englishTold(engine.itemsOf('Run Report'))).toEqual([]);
		const items = engine.itemsOf<AssortmentChanges & { kind: string }>(
			template === 'export-prices' ? 'Write Prices' : 'Write Products',
		);
		return {
			changes: items.filter(({ kind }) => kind !== 'assortmentSummary'),
			summary: items.at(-1) as unknown as AssortmentSummary,
			failure: failureOf(engine),
			run: engine,
		};
	};
	const rowOf = (table: string, id: number) => tables[table].find((row) => row.id === id)!;
	return {
		...set,
		world,
		prices: async (plan = {}, apply = {}) => await run('export-prices', 'planPrices', plan, apply),
		articles: async (plan = {}, apply = {}) =>
			await run('export-articles', 'planArticles', plan, apply),
		article: (code) => set.snelStart.state.artikelen.find((row) => row.artikelcode === code)!,
		product: (id) => rowOf('products', id),
		combination: (id) => rowOf('combinations', id),
		priceIn: async (shopId, productId) => {
			const { shopUrl, webserviceKey } = set.credentials.prestaShopApi as Record<string, string>;
			const query = `display=[price]&filter[id]=${productId}&id_shop=${shopId}&output_format=JSON`;
			const answer = await fetch(`${shopUrl}/api/products?${query}&ws_key=${webserviceKey}`);
			const { products } = (await answer.json()) as { products: Array<{ price: string }> };
			return products[0].price;
		},
		specificPrices: (productId) =>
			(tables.specific_prices ?? []).filter(
				(row) => productId === undefined || Number(row.id_product) === productId,
			),
		writes: () =>
			set.prestaShop.journal
				.filter(({ method }) => !['GET', 'HEAD'].includes(method))
				.map(({ method, path }) => `${method} ${path}`),
	};
}
