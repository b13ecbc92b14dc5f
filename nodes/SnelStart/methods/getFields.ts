import type {
	ILoadOptionsFunctions,
	INodePropertyOptions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { chosenResource } from '../../shared/chosenResource';
import { catalogue, resourceNamed } from '../catalogue/catalogue';
import type { CatalogueField, CatalogueResource } from '../catalogue/catalogueResource';
import { choiceWords } from '../catalogue/choiceWords';
import { extraFieldKey, type ExtraField } from '../catalogue/extraField';
import { fieldForms } from '../catalogue/fieldForms';
import { takenChoices } from '../catalogue/wireValue';
import { snelStartClient } from '../books/snelStartClient';
import type { Records } from '../books/records/records';
import { upTo } from '../books/records/wantedRecords';
import { titleOf } from '../catalogue/titleOf';

/** The fields that can be filled in, with SnelStart's own lists to choose from and the administration's extra fields. */
export async function getFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const { records } = await snelStartClient(this);
	const isNew = this.getCurrentNodeParameter('operation') === 'create';
	const of = chosenResource(this, catalogue);
	const { mapped } = fieldForms(of);
	const fields = mapped.map(async (field) => await asMapped(field, records, isNew));
	const extra = await records.extraFields(of);
	return { fields: [...(await Promise.all(fields)), ...extra.map((field) => ofExtra(of, field))] };
}

const TYPES = {
	text: 'string',
	whole: 'number',
	decimal: 'number',
	yesNo: 'boolean',
	dateTime: 'dateTime',
	choice: 'options',
	reference: 'string',
	list: 'array',
} as const satisfies Record<CatalogueField['type'], ResourceMapperField['type']>;

/** SnelStart's words for the types of extra fields; text for every other. */
const EXTRA_TYPES: Record<string, ResourceMapperField['type']> = {
	Integer: 'number',
	Money: 'number',
	Float: 'number',
	DateTime: 'dateTime',
	Boolean: 'boolean',
};

const PLAIN = { defaultMatch: false, canBeUsedToMatch: false, display: true } as const;

async function asMapped(
	field: CatalogueField,
	records: Records,
	isNew: boolean,
): Promise<ResourceMapperField> {
	const options = await optionsOf(field, records);
	return {
		...PLAIN,
		id: field.name,
		displayName: field.label,
		required: isNew && field.required === true,
		type: options ? 'options' : TYPES[field.type],
		...(options ? { options } : {}),
	};
}

function ofExtra(of: CatalogueResource, { name, type, choices }: ExtraField): ResourceMapperField {
	const options = choices.map((choice) => ({ name: choice, value: choice }));
	return {
		...PLAIN,
		id: extraFieldKey(of, name),
		displayName: `Extra Field: ${name}`,
		required: false,
		type: options.length > 0 ? 'options' : (EXTRA_TYPES[type] ?? 'string'),
		...(options.length > 0 ? { options } : {}),
	};
}

async function optionsOf(
	field: CatalogueField,
	records: Records,
): Promise<INodePropertyOptions[] | null> {
	if (field.type === 'choice') return choiceWords(takenChoices(field));
	if (field.type !== 'reference' || field.to === undefined) return null;
	const to = resourceNamed(field.to);
	const rows = await records.list(to, upTo(Infinity));
	return rows
		.map((row) => ({ name: titleOf(row, to.title), value: row.id }))
		.sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
}
