import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { chosenResource } from '../../shared/chosenResource';
import { operatorsFor } from '../books/records/filter/operator';
import { snelStartClient } from '../books/snelStartClient';
import { catalogue } from '../catalogue/catalogue';
import { extraFieldKey } from '../catalogue/extraField';

/** What the records of the chosen resource can be filtered by, extra fields (extra velden) of the administration too. */
export async function getFilterFields(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const of = chosenResource(this, catalogue);
	const extra = of.extraFields ? await (await snelStartClient(this)).records.extraFields(of) : [];
	return [
		...of.fields
			.filter(({ type }) => operatorsFor(type).length > 0)
			.map(({ name, label }) => ({ name: label, value: name })),
		...extra.map(({ name }) => ({
			name: `Extra Field: ${name}`,
			value: extraFieldKey(of, name),
		})),
	].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
