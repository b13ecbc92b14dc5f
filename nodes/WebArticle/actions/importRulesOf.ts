import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';

import { FIELD_KINDS } from '../../../domain/assortment/fieldKinds';
import { targetName } from '../../../domain/assortment/importChanges';
import type { ImportRule } from '../../../domain/assortment/importSettings';
import { forRun } from '../../shared/forRun';

/**
 * Reads the mapping table of an import. Throws where it is empty, where a field has two owners, or where a price comes from
 * something else than the price.
 */
export function importRulesOf(context: IExecuteFunctions): ImportRule[] {
	const { rows = [] } = forRun(context, 'fields', {}) as { rows?: IDataObject[] };
	const rules = rows.map((row): ImportRule => {
		const text = (name: string): string => String(row[name] ?? '').trim();
		return {
			target: text('target') as ImportRule['target'],
			extraField: text('extraField'),
			field: text('field'),
			owner: text('owner') as ImportRule['owner'],
		};
	});
	const names = rules.map(targetName);
	const twice = names.find((name, place) => names.indexOf(name) !== place);
	const wrong =
		rules.length === 0
			? "Nothing is planned yet. Still to be chosen: 'Fields'"
			: twice !== undefined
				? `'Fields' names '${twice}' twice: a field has one owner and one source`
				: rules.map(wrongIn).find((text) => text !== '');
	if (wrong === undefined) return rules;
	throw new NodeOperationError(context.getNode(), wrong, {
		description:
			'Add a row for each field of the article that the shop may say something of, such as Name from Name with owner Shop.',
	});
}

const TARGETS = ['omschrijving', 'verkoopprijs', 'extraField'];

function wrongIn({ target, extraField, field, owner }: ImportRule): string {
	if (!TARGETS.includes(target)) return `'Fields' names '${target}', which may not be written`;
	if (!FIELD_KINDS[field]) return `'Fields' takes '${field}', which is not read`;
	if (!['snelStart', 'firstTime', 'shop'].includes(owner)) return `'${target}' has no owner`;
	if (target === 'extraField' && extraField === '') return `'${field}' names no extra field`;
	if (target === 'verkoopprijs' && field !== 'price') {
		return `'verkoopprijs' cannot come from '${field}': a price comes from the price of the product`;
	}
	return '';
}
