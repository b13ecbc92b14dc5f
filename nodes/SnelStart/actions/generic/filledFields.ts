import type { IExecuteFunctions } from 'n8n-workflow';

import { hasMembers } from '../../../../domain/words/hasMembers';
import { mappedFields } from '../../../shared/mappedFields';
import { memberAt } from '../../../shared/memberAt';
import { idIn } from '../../../shared/recordLocator';
import type { CatalogueResource, ListField } from '../../catalogue/catalogueResource';
import { writableFields } from '../../catalogue/changesOf';
import { extraFieldKey } from '../../catalogue/extraField';
import { fieldForms } from '../../catalogue/fieldForms';

/**
 * What one item fills in, by field: from the form, from the records that were chosen and from the rows that were
 * given. What is chosen or given by itself counts before what the item holds. Empty choices are left out.
 */
export function filledFields(
	context: IExecuteFunctions,
	index: number,
	of: CatalogueResource,
): Map<string, unknown> {
	const names = writableFields(of).map(({ name }) => name);
	const filled = mappedFields(context, index, names);
	for (const [name, value] of extraOfItem(context, index, of)) filled.set(name, value);
	const { searched, lists } = fieldForms(of);
	const links: unknown = context.getNodeParameter('links', index, {});
	for (const { name } of searched) {
		const apart = context.getNodeParameter(name, index, '');
		const chosen = idIn(apart) || idIn(hasMembers(links) ? links[name] : '');
		if (chosen) filled.set(name, chosen);
	}
	const given: unknown = context.getNodeParameter('lines', index, {});
	for (const list of lists) {
		const rows = hasMembers(given) ? given[list.name] : undefined;
		if (Array.isArray(rows) && rows.length > 0) {
			filled.set(
				list.name,
				rows.map((row) => plainRow(list, row)),
			);
		}
	}
	return filled;
}

/** A row of a form without n8n's own wrappings. */
function plainRow({ fields }: ListField, row: unknown): unknown {
	if (!hasMembers(row)) return row;
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => {
			const field = fields.find((one) => one.name === name);
			if (field?.type !== 'list') return [name, idIn(value)];
			const inner = hasMembers(value) ? value[name] : value;
			return [name, Array.isArray(inner) ? inner.map((one) => plainRow(field, one)) : inner];
		}),
	);
}

/** The extra fields of an item that is taken as it is, as a record of SnelStart shows them. */
function extraOfItem(
	context: IExecuteFunctions,
	index: number,
	of: CatalogueResource,
): Array<[string, unknown]> {
	const mode = context.getNodeParameter('fields.mappingMode', index, 'defineBelow');
	if (mode === 'defineBelow' || !of.extraFields) return [];
	const { json } = context.getInputData()[index];
	const begin = extraFieldKey(of, '');
	const columns = Object.entries(json).filter(([name]) => name.startsWith(begin));
	const listed: unknown = memberAt(json, of.extraFields.member);
	const pairs = (Array.isArray(listed) ? listed : []).filter(hasMembers);
	return [
		...pairs.map(({ naam, waarde }): [string, unknown] => [
			extraFieldKey(of, String(naam)),
			waarde ?? '',
		]),
		...columns,
	];
}
