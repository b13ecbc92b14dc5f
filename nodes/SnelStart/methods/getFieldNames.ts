import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { chosenResource } from '../../shared/chosenResource';
import { catalogue } from '../catalogue/catalogue';
import { writableFields } from '../catalogue/changesOf';

/** The fields that can be emptied: those a record may be without. */
export async function getFieldNames(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return writableFields(chosenResource(this, catalogue))
		.filter(({ required }) => !required)
		.map(({ name, label }) => ({ name: label, value: name }));
}
