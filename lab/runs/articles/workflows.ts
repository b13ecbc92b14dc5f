import type { AssortmentChanges } from '../../../domain/stream/assortmentChanges';
import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	type Choice,
	type CredentialValues,
} from '../../engine';

/** What a run came to. */
export interface AssortmentRun {
	/** Why it did not come to its end; '' where it did, or where it ends in what waits for the owner. */
	failure: string;
	written: number;
}

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
		failure: runs.map(({ failure }) => failure).filter(Boolean).join('. '),
		written: runs.reduce((sum, { written }) => sum + written, 0),
	};
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
		.itemsOf<AssortmentChanges>(writer)
		.filter(({ outcome }) => outcome === 'written' || outcome === 'partly');
	return { failure: failure.includes(ASKS) ? '' : failure, written: changes.length };
}
