import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { writableFields } from '../catalogue/changesOf';
import { chosenResource } from './chosenResource';

/** The fields that can be emptied: those a record may be without. */
export async function getFieldNames(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return writableFields(chosenResource(this))
		.filter(({ required }) => !required)
		.map(({ name, label }) => ({ name: label, value: name }));
}
