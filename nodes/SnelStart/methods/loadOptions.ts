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

/** Revenue groups (artikelomzetgroepen) by their number, with the kind of VAT. */
export async function getRevenueGroups(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const rows = await (await snelStartClient(this)).administration.revenueGroups();
	return rows.map(({ number, name, vatKind }) => ({
		name: `${number} ${name} (${vatKind})`,
		value: String(number),
	}));
}
