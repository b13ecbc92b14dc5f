import type { IExecuteFunctions } from 'n8n-workflow';

import { FIELD_KINDS } from '../../../domain/assortment/fieldKinds';
import { targetName } from '../../../domain/assortment/importChanges';
import type { ImportRule } from '../../../domain/assortment/importSettings';
import { worded, type Wording } from '../../../domain/words/wording';
import { mappingRules } from './mappingRules';

/**
 * Reads the mapping table of an import. Throws where it is empty, where a field has two owners, or where a price comes from
 * something else than the price.
 */
export const importRulesOf = (context: IExecuteFunctions): ImportRule[] =>
	mappingRules<ImportRule>(context, {
		ruleOf: (text) => ({
			target: text('target') as ImportRule['target'],
			extraField: text('extraField'),
			field: text('field'),
			owner: text('owner') as ImportRule['owner'],
		}),
		written: targetName,
		wrongIn,
		advice: worded(
			'Add a row for each field of the article that the shop may say something of, such as Name from Name with owner Shop.',
			'Voeg een rij toe voor elk veld van het artikel dat de webwinkel mag bepalen, zoals Name uit Name met eigenaar Shop.',
		),
	});

const TARGETS = ['omschrijving', 'verkoopprijs', 'extraField'];

function wrongIn({ target, extraField, field, owner }: ImportRule): Wording | undefined {
	if (!TARGETS.includes(target))
		return worded(
			`'Fields' names '${target}', which may not be written`,
			`'Fields' noemt '${target}', dat niet mag worden geschreven`,
		);
	if (!FIELD_KINDS[field])
		return worded(
			`'Fields' takes '${field}', which is not read`,
			`'Fields' neemt '${field}', dat niet wordt gelezen`,
		);
	if (!['snelStart', 'firstTime', 'shop'].includes(owner))
		return worded(`'${target}' has no owner`, `'${target}' heeft geen eigenaar`);
	if (target === 'extraField' && extraField === '')
		return worded(`'${field}' names no extra field`, `'${field}' noemt geen extra veld`);
	if (target === 'verkoopprijs' && field !== 'price') {
		return worded(
			`'verkoopprijs' cannot come from '${field}': a price comes from the price of the product`,
			`'verkoopprijs' kan niet uit '${field}' komen: een prijs komt uit de prijs van het product`,
		);
	}
	return undefined;
}
