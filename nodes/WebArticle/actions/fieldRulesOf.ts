import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';

import type { FieldRule } from '../../../domain/assortment/articleSettings';
import { FIELD_KINDS } from '../../../domain/assortment/fieldKinds';
import { forRun } from '../../shared/forRun';

/**
 * Reads the mapping table. Throws where it is empty, where a field has two owners, where a price comes from something
 * else than the price, or where the field that articles are found by would be written.
 */
export function fieldRulesOf(context: IExecuteFunctions, codeField: string): FieldRule[] {
	const { rows = [] } = forRun(context, 'fields', {}) as { rows?: IDataObject[] };
	const rules = rows.map((row): FieldRule => {
		const text = (name: string): string => String(row[name] ?? '').trim();
		const owner = text('owner') as FieldRule['owner'];
		const source = text('source') as FieldRule['source'];
		return { field: text('field'), owner, source, extraField: text('extraField') };
	});
	const fields = rules.map(({ field }) => field);
	const twice = fields.find((field, place) => fields.indexOf(field) !== place);
	const wrong =
		rules.length === 0
			? "Nothing is planned yet. Still to be chosen: 'Fields'"
			: twice !== undefined
				? `'Fields' names '${twice}' twice: a field has one owner and one source`
				: rules.map((rule) => wrongIn(rule, codeField)).find((text) => text !== '');
	if (wrong === undefined) return rules;
	throw new NodeOperationError(context.getNode(), wrong, {
		description:
			'Add a row for each field of the shop that SnelStart may say something of, such as Name from Name with owner SnelStart.',
	});
}

function wrongIn({ field, owner, source, extraField }: FieldRule, codeField: string): string {
	if (!FIELD_KINDS[field]) return `'Fields' names '${field}', which may not be written`;
	if (!['snelStart', 'firstTime', 'shop'].includes(owner)) return `'${field}' has no owner`;
	if (field === codeField && owner !== 'shop') {
		return `'${field}' is what articles are found by, so it is not written`;
	}
	if (source === 'extraField' && extraField === '') return `'${field}' names no extra field`;
	if ((source === 'price') !== (field === 'price')) {
		return `'${field}' cannot come from '${source}': a price comes from the price of the article`;
	}
	return '';
}
