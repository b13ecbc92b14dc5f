import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { chosenResource } from '../../shared/chosenResource';
import { catalogue } from '../catalogue/catalogue';
import { openRecords } from '../catalogue/shopRecords';

/** The fields that can be emptied: those a record may be without. */
export async function getFieldNames(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const fields = await (await openRecords(this)).fields(chosenResource(this, catalogue));
	return fields
		.filter(({ writing, required }) => writing === 'free' && !required)
		.map(({ name }) => ({ name, value: name }));
}
