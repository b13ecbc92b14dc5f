import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { FieldRule } from '../../../domain/assortment/articleSettings';
import { FIELD_KINDS } from '../../../domain/assortment/fieldKinds';
import { forRun } from '../../shared/forRun';
import { worded, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

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
			? worded(
					"Nothing is planned yet. Still to be chosen: 'Fields'",
					"Er is nog niets gepland. Nog te kiezen: 'Fields'",
				)
			: twice !== undefined
				? worded(
						`'Fields' names '${twice}' twice: a field has one owner and one source`,
						`'Fields' noemt '${twice}' twee keer: een veld heeft één eigenaar en één bron`,
					)
				: rules.map((rule) => wrongIn(rule, codeField)).find((found) => found !== undefined);
	if (wrong === undefined) return rules;
	throw toldError(context.getNode(), wrong, {
		description: worded(
			'Add a row for each field of the shop that SnelStart may say something of, such as Name from Name with owner SnelStart.',
			'Voeg een rij toe voor elk veld van de webwinkel dat SnelStart mag bepalen, zoals Name uit Name met eigenaar SnelStart.',
		),
	});
}

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
