import type { IExecuteFunctions } from 'n8n-workflow';

import type { FieldRule } from '../../../domain/assortment/articleSettings';
import { FIELD_KINDS } from '../../../domain/assortment/fieldKinds';
import { worded, type Wording } from '../../../domain/words/wording';
import { mappingRules } from './mappingRules';

/**
 * Reads the mapping table. Throws where it is empty, where a field has two owners, where a price comes from something
 * else than the price, or where the field that articles are found by would be written.
 */
export const fieldRulesOf = (context: IExecuteFunctions, codeField: string): FieldRule[] =>
	mappingRules<FieldRule>(context, {
		ruleOf: (text) => ({
			field: text('field'),
			owner: text('owner') as FieldRule['owner'],
			source: text('source') as FieldRule['source'],
			extraField: text('extraField'),
		}),
		written: ({ field }) => field,
		wrongIn: (rule) => wrongIn(rule, codeField),
		advice: worded(
			'Add a row for each field of the shop that SnelStart may say something of, such as Name from Name with owner SnelStart.',
			'Voeg een rij toe voor elk veld van de webwinkel dat SnelStart mag bepalen, zoals Name uit Name met eigenaar SnelStart.',
		),
	});

function wrongIn(
	{ field, owner, source, extraField }: FieldRule,
	codeField: string,
): Wording | undefined {
	if (!FIELD_KINDS[field])
		return worded(
			`'Fields' names '${field}', which may not be written`,
			`'Fields' noemt '${field}', dat niet mag worden geschreven`,
		);
	if (!['snelStart', 'firstTime', 'shop'].includes(owner))
		return worded(`'${field}' has no owner`, `'${field}' heeft geen eigenaar`);
	if (field === codeField && owner !== 'shop') {
		return worded(
			`'${field}' is what articles are found by, so it is not written`,
			`aan '${field}' worden artikelen herkend, dus het wordt niet geschreven`,
		);
	}
	if (source === 'extraField' && extraField === '')
		return worded(`'${field}' names no extra field`, `'${field}' noemt geen extra veld`);
	if ((source === 'price') !== (field === 'price')) {
		return worded(
			`'${field}' cannot come from '${source}': a price comes from the price of the article`,
			`'${field}' kan niet uit '${source}' komen: een prijs komt uit de prijs van het artikel`,
		);
	}
	return undefined;
}
