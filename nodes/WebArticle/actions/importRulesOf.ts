import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { FIELD_KINDS } from '../../../domain/assortment/fieldKinds';
import { targetName } from '../../../domain/assortment/importChanges';
import type { ImportRule } from '../../../domain/assortment/importSettings';
import { forRun } from '../../shared/forRun';
import { worded, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

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
			? worded(
					"Nothing is planned yet. Still to be chosen: 'Fields'",
					"Er is nog niets gepland. Nog te kiezen: 'Fields'",
				)
			: twice !== undefined
				? worded(
						`'Fields' names '${twice}' twice: a field has one owner and one source`,
						`'Fields' noemt '${twice}' twee keer: een veld heeft één eigenaar en één bron`,
					)
				: rules.map(wrongIn).find((found) => found !== undefined);
	if (wrong === undefined) return rules;
	throw toldError(context.getNode(), wrong, {
		description: worded(
			'Add a row for each field of the article that the shop may say something of, such as Name from Name with owner Shop.',
			'Voeg een rij toe voor elk veld van het artikel dat de webwinkel mag bepalen, zoals Name uit Name met eigenaar Shop.',
		),
	});
}

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
