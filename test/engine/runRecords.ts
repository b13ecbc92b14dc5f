import type { IBinaryKeyData, IDataObject, INodeParameters } from 'n8n-workflow';

import { type CredentialValues, type EngineRun, runWorkflow } from '../../lab/engine';

export type Fields = Record<string, unknown>;

/** One operation on the records of one resource. */
export interface RecordsTask {
	/** `snelStart` or `prestaShop`. */
	node: string;
	credentials: CredentialValues;
	resource: string;
	operation: string;
	parameters: object;
	items: Fields[];
	/** Files that they carry. */
	files?: readonly IBinaryKeyData[];
	/** What becomes of the workflow when an item fails. */
	onError?: 'continueRegularOutput';
}

export interface RecordsRun extends EngineRun {
	/** What the node put out. */
	items: Fields[];
	/** The input item that each of them is paired with. */
	paired: number[];
}

/** Runs one node over items on n8n's own engine. */
export async function runRecords(task: RecordsTask): Promise<RecordsRun> {
	const { resource, operation, parameters, onError } = task;
	const node = {
		name: 'Node',
		type: `n8n-nodes-snelstart-prestashop.${task.node}`,
		parameters: { resource, operation, ...parameters } as INodeParameters,
		...(onError ? { onError } : {}),
	};
	const { credentials, items, files } = task;
	const run = await runWorkflow([node], { credentials, files, inputs: [items as IDataObject[]] });
	const paired = (run.runData.Node ?? []).flatMap((done) =>
		(done.data?.main?.[0] ?? []).map(({ pairedItem }) => (pairedItem as { item: number }).item),
	);
	return { ...run, items: run.itemsOf<Fields>('Node'), paired };
}

/**
 * Runs one node with another operation each time.
 *
 * @param credentials asked for at each run, since a test may open another service
 */
export const recordsRunner =
	(node: RecordsTask['node'], credentials: () => CredentialValues) =>
	async (
		resource: string,
		operation: string,
		parameters: object,
		items: Fields[],
		onError?: RecordsTask['onError'],
	): Promise<RecordsRun> =>
		await runRecords({
			...{ node, credentials: credentials(), resource },
			...{ operation, parameters, items, onError },
		});

/** The record that each item names by its own id. */
export const THE_RECORD = { record: { __rl: true, mode: 'id', value: '={{ $json.id }}' } };

/** Fields filled in one by one. */
export const filledIn = (value: Fields) => ({
	fields: { mappingMode: 'defineBelow', value },
});

/** Fields taken from each item under their own names. */
export const AUTOMATIC = { fields: { mappingMode: 'autoMapInputData', value: null } };
