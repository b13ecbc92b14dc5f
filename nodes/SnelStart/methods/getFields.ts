import type {
	ILoadOptionsFunctions,
	INodePropertyOptions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { chosenResource } from '../../shared/chosenResource';
import { catalogue } from '../catalogue/catalogue';
import type { CatalogueField } from '../catalogue/catalogueResource';
import { writableFields } from '../catalogue/changesOf';
import { snelStartClient } from '../books/snelStartClient';
import type { Records } from '../books/records/records';
import { titleOf } from '../catalogue/titleOf';

/** The fields that can be filled in, with SnelStart's own lists to choose from. */
export async function getFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const { records } = await snelStartClient(this);
	const isNew = this.getCurrentNodeParameter('operation') === 'create';
	const fields = writableFields(chosenResource(this, catalogue));
	return {
		fields: await Promise.all(fields.map(async (field) => await asMapped(field, records, isNew))),
	};
}

const TYPES = {
	text: 'string',
	whole: 'number',
	decimal: 'number',
	yesNo: 'boolean',
	dateTime: 'dateTime',
	choice: 'options',
	reference: 'string',
} as const satisfies Record<CatalogueField['type'], ResourceMapperField['type']>;

async function asMapped(
	field: CatalogueField,
	records: Records,
	isNew: boolean,
): Promise<ResourceMapperField> {
	const options = await optionsOf(field, records);
	return {
		id: field.name,
		displayName: field.label,
		required: isNew && field.required === true,
		defaultMatch: false,
		canBeUsedToMatch: false,
		display: true,
		type: options ? 'options' : TYPES[field.type],
		...(options ? { options } : {}),
	};
}

async function optionsOf(
	field: CatalogueField,
	records: Records,
): Promise<INodePropertyOptions[] | null> {
	if (field.type === 'choice') return field.choices.map((name) => ({ name, value: name }));
	if (field.type !== 'reference' || !field.from) return null;
	const { title } = field.from;
	const rows = await records.choices(field.from);
	return rows
		.map((row) => ({ name: titleOf(row, title), value: row.id }))
		.sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
}
