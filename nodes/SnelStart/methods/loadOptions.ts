import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { snelStartClient } from '../books/snelStartClient';

/** Sales order templates (verkoopsjablonen) by name, so that a workflow can move to another administration. */
export async function getTemplates(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const client = await snelStartClient(this);
	const rows = await client.administration.allTemplates();
	return rows.map(({ omschrijving, nonactief }) => ({
		name: nonactief ? `${omschrijving} (inactive)` : omschrijving,
		value: omschrijving,
	}));
}
