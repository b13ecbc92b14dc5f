import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	type Choice,
	type CredentialValues,
} from '../../engine';
import { KEPT_OUT } from '../../worlds/articles/doubtfulProduct';
import { EAN_FIELD, type ImportStory } from '../../worlds/articles/importStory';
import type { ShopOfStory } from '../../worlds/articles/shopPrices';
import type { AssortmentRun } from './keeping';

const NAMES = { rows: [{ field: 'name', source: 'name', owner: 'snelStart', extraField: '' }] };

/** Of what waits for its owner a run ends red, as it should. */
const ASKS = 'not written before it is confirmed';

/** Prices, then names, as the templates are shipped but that they write, to all shops and with their own prices. */
export async function exportRun(
	credentials: CredentialValues,
	{ isPut, shops }: { isPut: boolean; shops: readonly ShopOfStory[] },
): Promise<AssortmentRun> {
	const ids = shops.map(({ id }) => String(id));
	const rows = shops.flatMap(({ id, own }) =>
		own ? [{ ...own, shopId: String(id), percentage: String(own.percentage) }] : [],
	);
	const shopPrices = { rows: rows.map((row) => ({ ...row, exclude: row.exclude.join(', ') })) };
	const both: Choice[] = [
		{
			on: 'prestaShop.applyPlan',
			parameters: isPut ? { options: { writeWith: 'put' } } : {},
		},
		...(shops.length > 1
			? [{ on: READING, parameters: { options: { shops: ids } } } satisfies Choice]
			: []),
	];
	const options = rows.length > 0 ? { options: { shopPrices } } : {};
	const runs = [
		await once('export-prices', 'Write Prices', credentials, [
			...both,
			{ on: 'webArticle.planPrices', parameters: options },
		]),
		await once('export-articles', 'Write Products', credentials, [
			...both,
			{ on: 'webArticle.planArticles', parameters: { fields: NAMES } },
		]),
	];
	return {
		failure: runs
			.map(({ failure }) => failure)
			.filter(Boolean)
			.join('. '),
		written: runs.reduce((sum, { written }) => sum + written, 0),
		twice: runs.reduce((sum, { twice }) => sum + twice, 0),
	};
}

const READING = 'prestaShop.getManyForAssortment';

/** Products become articles as the template is shipped but that it writes, with what the owner chose. */
export async function importRun(
	credentials: CredentialValues,
	{ from, owners, inactiveToo, proposes, confirmed }: ImportStory,
): Promise<AssortmentRun> {
	const rows = [
		{ target: 'omschrijving', field: 'name', owner: owners.name, extraField: '' },
		{ target: 'verkoopprijs', field: 'price', owner: owners.price, extraField: '' },
		{ target: 'extraField', field: 'ean13', owner: owners.ean, extraField: EAN_FIELD },
	];
	return await once('import-articles', 'Write Articles', credentials, [
		{
			on: 'snelStart.getManyForShop',
			parameters: { options: { newArticleGroups: ['1', '2'] } },
		},
		{
			on: 'webArticle.planImport',
			parameters: {
				...{ importFrom: from.replace(' ', 'T'), fields: { rows } },
				newArticles: proposes.fresh ? 'propose' : 'create',
				knownArticles: proposes.known ? 'propose' : 'update',
				options: { inactiveToo, exclude: KEPT_OUT, confirmed: [...confirmed].join(', ') },
			},
		},
		{ on: 'snelStart.article.applyPlan', parameters: { onlyReport: false } },
	]);
}

/** What the last node tells of goods. */
interface Told {
	productId?: string;
	combinationId?: string;
	outcome?: string;
}

async function once(
	template: string,
	writer: string,
	credentials: CredentialValues,
	choices: readonly Choice[],
): Promise<AssortmentRun> {
	const engine = await runWorkflow(shippedWorkflow(template), { credentials, choices });
	const failure = failureOf(engine);
	const changes = engine
		.itemsOf<Told>(writer)
		.filter(({ productId }) => productId !== undefined && productId !== '');
	const places = changes.map(({ productId, combinationId }) => `${productId}/${combinationId}`);
	return {
		failure: failure.includes(ASKS) ? '' : failure,
		written: changes.filter(({ outcome }) => outcome === 'written' || outcome === 'partly').length,
		twice: places.length - new Set(places).size,
	};
}
