import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	type Choice,
	type CredentialValues,
} from '../../engine';
import { KEPT_OUT } from '../../worlds/articles/doubtfulProduct';
import { EAN_FIELD, type ImportStory } from '../../worlds/articles/importStory';
import type { AssortmentRun } from './keeping';

const NAMES = { rows: [{ field: 'name', source: 'name', owner: 'snelStart', extraField: '' }] };

/** Of what waits for its owner a run ends red, as it should. */
const ASKS = 'not written before it is confirmed';

/** Prices, then names, as the templates are shipped but that they write. */
export async function exportRun(
	credentials: CredentialValues,
	isPut: boolean,
): Promise<AssortmentRun> {
	const writing: Choice = {
		on: 'prestaShop.applyPlan',
		parameters: isPut ? { options: { writeWith: 'put' } } : {},
	};
	const runs = [
		await once('export-prices', 'Write Prices', credentials, [writing]),
		await once('export-articles', 'Write Products', credentials, [
			writing,
			{ on: 'webArticle.planArticles', parameters: { fields: NAMES } },
		]),
	];
	return {
		failure: runs
			.map(({ failure }) => failure)
			.filter(Boolean)
			.join('. '),
		written: runs.reduce((sum, { written }) => sum + written, 0),
	};
}

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

async function once(
	template: string,
	writer: string,
	credentials: CredentialValues,
	choices: readonly Choice[],
): Promise<AssortmentRun> {
	const engine = await runWorkflow(shippedWorkflow(template), { credentials, choices });
	const failure = failureOf(engine);
	const changes = engine
		.itemsOf<{ outcome?: string }>(writer)
		.filter(({ outcome }) => outcome === 'written' || outcome === 'partly');
	return { failure: failure.includes(ASKS) ? '' : failure, written: changes.length };
}
