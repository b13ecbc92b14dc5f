import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { openRecords } from '../catalogue/shopRecords';
import { chosenKind } from './chosenKind';

/** The fields that a condition may be about, as this shop has them. */
export async function getFilterFields(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const fields = await (await openRecords(this)).filterFields(chosenKind(this));
	return fields
		.map(({ name }) => ({ name, value: name }))
		.sort((a, b) => a.name.localeCompare(b.name));
}
