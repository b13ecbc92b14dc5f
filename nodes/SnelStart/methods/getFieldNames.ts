import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { chosenResource } from '../../shared/chosenResource';
import { snelStartClient } from '../books/snelStartClient';
import { catalogue } from '../catalogue/catalogue';
import { writableFields } from '../catalogue/changesOf';
import { extraFieldKey } from '../catalogue/extraField';

/** The fields that can be emptied: those a record may be without, extra fields (extra velden) too. */
export async function getFieldNames(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const of = chosenResource(this, catalogue);
	const extra = of.extraFields ? await (await snelStartClient(this)).records.extraFields(of) : [];
	return [
		...writableFields(of)
			.filter(({ required }) => !required)
			.map(({ name, label }) => ({ name: label, value: name })),
		...extra.map(({ name }) => ({ name: `Extra Field: ${name}`, value: extraFieldKey(of, name) })),
	];
}
