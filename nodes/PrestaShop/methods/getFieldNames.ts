import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { openRecords } from '../catalogue/shopRecords';
import { chosenKind } from './chosenKind';

/** The fields that can be emptied: those a record may be without. */
export async function getFieldNames(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const fields = await (await openRecords(this)).fields(chosenKind(this));
	return fields
		.filter(({ writing, required }) => writing === 'free' && !required)
		.map(({ name }) => ({ name, value: name }));
}
