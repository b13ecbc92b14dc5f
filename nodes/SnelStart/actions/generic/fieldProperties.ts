import type { INodeProperties } from 'n8n-workflow';

import { fieldsToEmpty, fieldsToMap } from '../../../shared/mappedFields';
import { recordLocator } from '../../../shared/recordLocator';
import type {
	CatalogueField,
	CatalogueResource,
	ListField,
	ReferenceField,
} from '../../catalogue/catalogueResource';
import { choiceWords } from '../../catalogue/choiceWords';
import { fieldForms, searchMethodFor } from '../../catalogue/fieldForms';
import { takenChoices } from '../../catalogue/wireValue';
import { EXAMPLE_ID } from './recordProperty';

/** Parameters in which the fields of a record are filled in; what a new record needs comes first. */
export function fieldProperties(of: CatalogueResource, mode: 'add' | 'map'): INodeProperties[] {
	const { searched, lists } = fieldForms(of);
	const isAsked = ({ required }: CatalogueField) => mode === 'add' && required === true;
	const first = searched.filter(isAsked).map((field) => ({
		...locatorOf(field, false),
		description: 'Chosen from the list or by its ID; left empty where the item itself holds it',
	}));
	const links = searched.filter((field) => !isAsked(field));
	return [
		...first,
		fieldsToMap(mode),
		...(links.length > 0 ? [linksProperty(links)] : []),
		...(lists.length > 0 ? [listsProperty(lists)] : []),
	];
}

/** The option by which fields are emptied. */
export const emptyOption = fieldsToEmpty;

const linksProperty = (fields: readonly ReferenceField[]): INodeProperties => ({
	displayName: 'Linked Records',
	name: 'links',
	type: 'collection',
	placeholder: 'Add linked record',
	default: {},
	description: 'Other records that this one points at',
	options: byLabel(fields).map((field) => locatorOf(field, false)),
});

const listsProperty = (fields: readonly ListField[]): INodeProperties => ({
	displayName: 'Lines',
	name: 'lines',
	type: 'fixedCollection',
	placeholder: 'Add line',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description: 'Rows of the record; rows that are given take the place of all that are there',
	options: byLabel(fields).map(groupOf),
});

const groupOf = ({ name, entry, fields }: ListField) => ({
	name,
	displayName: entry,
	values: fields.map(propertyOf),
});

function propertyOf(field: CatalogueField): INodeProperties {
	const base = { displayName: field.label, name: field.name, description: describe(field) };
	switch (field.type) {
		case 'reference':
			return locatorOf(field, field.required === true);
		case 'choice':
			return {
				...base,
				type: 'options',
				default: field.required ? takenChoices(field)[0] : '',
				options: [
					...(field.required ? [] : [{ name: 'Not Set', value: '' }]),
					...choiceWords(takenChoices(field)),
				].sort((a, b) => a.name.localeCompare(b.name, 'en')),
			};
		case 'list':
			return {
				...base,
				type: 'fixedCollection',
				placeholder: `Add ${field.entry.toLowerCase()}`,
				typeOptions: { multipleValues: true },
				default: {},
				options: [groupOf(field)],
			};
		default:
			return { ...base, type: 'string', default: '' };
	}
}

function locatorOf(field: ReferenceField, required: boolean): INodeProperties {
	const method = field.to === undefined ? 'searchMandates' : searchMethodFor(field.to);
	return {
		...recordLocator(field.label, EXAMPLE_ID, [], method),
		name: field.name,
		required,
		description: describe(field),
	};
}

/** What is taken, in words that the label does not have. */
function describe(field: CatalogueField): string {
	switch (field.type) {
		case 'whole':
			return 'A whole number';
		case 'decimal':
			return 'A number, with a point before its decimals';
		case 'text':
			return field.maxLength ? `Text of at most ${field.maxLength} characters` : 'Any text';
		case 'reference':
			return 'Chosen from the list or by its ID';
		case 'choice':
			return "One of SnelStart's own words";
		case 'list':
			return `One row for each ${field.entry.toLowerCase()}`;
		case 'dateTime':
			return 'A date, with or without a time';
		case 'yesNo':
			return 'Either true or false';
	}
}

const byLabel = <F extends CatalogueField>(fields: readonly F[]): F[] =>
	[...fields].sort((a, b) => a.label.localeCompare(b.label, 'en'));
