import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	stage,
	type Choice,
	type CredentialValues,
	type EngineRun,
	type Stage,
} from '../../lab/engine';
import type { PrestaShopVersion, Row } from '../../lab/simulators/prestashop';
import type { Artikel } from '../../lab/simulators/snelstart/tables';
import { Random } from '../../lab/worlds';
import { articlesWorld, type ArticlesWorld } from '../../lab/worlds/articles/articlesWorld';
import type { ArticleChange } from '../../domain/stream/articleChange';
import type { AssortmentSummary } from '../../domain/stream/assortmentSummary';
import { englishTold } from './englishIn';
import { isWrite } from '../../lab/runs/requests';

export interface ImportRun {
	changes: ArticleChange[];
	summary: AssortmentSummary;
	/** '' where the run came to its end. */
	failure: string;
	run: EngineRun;
}

/** A shop and books with the same goods, and the template that brings what the shop says to the books. */
export interface ImportScene extends Stage {
	world: ArticlesWorld;
	/** Runs the template; creates, updates and writes unless told otherwise. */
	import(plan?: object, apply?: object, credentials?: CredentialValues): Promise<ImportRun>;
	/** An article by its code; undefined where there is none. */
	article(code: string): Artikel | undefined;
	product(id: number): Row;
	combination(id: number): Row;
	/** Takes the article of a code away, so that the shop alone knows it. */
	forget(code: string): void;
	/** Requests that changed something in SnelStart since the journal was cleared. */
	writes(): string[];
}

export const row = (target: string, field: string, owner = 'shop', extraField = '') => ({
	...{ target, field, owner, extraField },
});

/** The shop owns name and price, and fills the EAN once. */
const FIELDS = {
	rows: [
		row('omschrijving', 'name'),
		row('verkoopprijs', 'price'),
		row('extraField', 'ean13', 'firstTime', 'EAN'),
	],
};

interface SceneOptions {
	version?: PrestaShopVersion;
	articles?: number;
	includesVat?: boolean;
	/** Whether an administration drops extra fields that a write leaves out. */
	drops?: boolean;
	seed?: number;
}

/** Sets it on stage; the caller closes it. */
export async function importScene(options: SceneOptions = {}): Promise<ImportScene> {
	const { version = '8.2.1', articles = 30, includesVat = true, drops = true, seed = 1 } = options;
	const world = articlesWorld(new Random(seed), { articles, version, includesVat });
	const set = await stage(world, {
		snelStartSwitches: { extraFieldsLeftOut: drops ? 'replaced' : 'kept' },
	});
	const { artikelen, extraveldnamen } = set.snelStart.state;
	extraveldnamen.artikel.push('EAN', 'Locatie');
	const { tables } = set.prestaShop.state;
	for (const { code, productId, combinationId } of world.goods) {
		const article = artikelen.find(({ artikelcode }) => artikelcode === code)!;
		article.omschrijving = combinationId === 0 ? `Product ${productId}` : `Variant ${code}`;
	}
	const rowOf = (table: string, id: number) => tables[table].find((one) => one.id === id)!;
	return {
		...set,
		world,
		import: async (plan = {}, apply = {}, credentials = set.credentials) => {
			const choices: Choice[] = [
				{
					on: 'snelStart.getManyForShop',
					parameters: { options: { newArticleGroups: ['1', '2'] } },
				},
				{
					on: 'webArticle.planImport',
					parameters: {
						...{ importFrom: '2026-01-01T00:00:00', fields: FIELDS },
						...{ newArticles: 'create', knownArticles: 'update' },
						...plan,
					},
				},
				{ on: 'snelStart.article.applyPlan', parameters: { onlyReport: false, ...apply } },
			];
			const run = await runWorkflow(shippedWorkflow('import-articles'), {
				source: 'src',
				credentials,
				choices,
			});
			expect(englishTold(run.itemsOf('Run Report'))).toEqual([]);
			const items = run.itemsOf<ArticleChange & { kind: string }>('Write Articles');
			return {
				changes: items.filter(({ kind }) => kind === 'articleChange'),
				summary: items.at(-1) as unknown as AssortmentSummary,
				failure: failureOf(run),
				run,
			};
		},
		article: (code) => artikelen.find(({ artikelcode }) => artikelcode === code),
		product: (id) => rowOf('products', id),
		combination: (id) => rowOf('combinations', id),
		forget: (code) => {
			artikelen.splice(
				artikelen.findIndex(({ artikelcode }) => artikelcode === code),
				1,
			);
		},
		writes: () =>
			set.snelStart.journal
				.filter(isWrite)
				.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/g, ':id')}`),
	};
}
