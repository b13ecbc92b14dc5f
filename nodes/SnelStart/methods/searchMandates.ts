import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { hasMembers } from '../../../domain/words/hasMembers';
import { chosenResource } from '../../shared/chosenResource';
import { memberAt } from '../../shared/memberAt';
import { idIn } from '../../shared/recordLocator';
import { snelStartClient } from '../books/snelStartClient';
import type { Records } from '../books/records/records';
import { catalogue } from '../catalogue/catalogue';
import type { CatalogueResource } from '../catalogue/catalogueResource';
import { isRecordId } from '../catalogue/isRecordId';

/** Direct debit mandates (incassomachtigingen) of the customer that the form names, or that the record has. */
export async function searchMandates(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const { records } = await snelStartClient(this);
	const customer = await customerOf(this, records, chosenResource(this, catalogue));
	if (customer === undefined) return { results: [] };
	const rows = await records.mandates(customer);
	return {
		results: rows
			.map(({ id, kenmerk, omschrijving }) => ({
				name: [kenmerk, omschrijving].filter(Boolean).join(' '),
				value: id,
			}))
			.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase())),
	};
}

async function customerOf(
	context: ILoadOptionsFunctions,
	records: Records,
	of: CatalogueResource,
): Promise<string | undefined> {
	const owner = of.fields.find((field) => field.type === 'reference' && field.to === 'customer');
	const name = owner?.name ?? '';
	const links: unknown = context.getCurrentNodeParameter('links');
	const chosen =
		idIn(context.getCurrentNodeParameter(name)) || idIn(hasMembers(links) ? links[name] : '');
	if (isRecordId(chosen)) return chosen;
	const record = idIn(context.getCurrentNodeParameter('record'));
	if (!isRecordId(record)) return undefined;
	const held = memberAt(await records.get(of, record), `${name}.id`);
	return isRecordId(held) ? held : undefined;
}
