import type { INode } from 'n8n-workflow';

import type { SalesOrderTemplate, TemplateField } from '../../../domain/books/books';
import type { SettingRule } from '../../../domain/settings/planSettings';
import { theOne } from './theOne';
import type { Choices } from './choices';
import { planProperties } from './parameters';
import { titleOf } from '../../shared/titleOf';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

/** Extra line fields (extra regelvelden) of a template that take text. */
export const textFields = ({ lineFields }: SalesOrderTemplate): TemplateField[] =>
	lineFields.filter(({ kind }) => kind === 'Tekst');

/**
 * Number of the extra line field for options, null where options go elsewhere. Throws when the template does not
 * have it, or when a template of the mapping table has it under another number: the number is what SnelStart is sent.
 */
export function lineFieldNumber(
	{ settings, optionField }: Choices,
	template: SalesOrderTemplate,
	rules: readonly SettingRule[],
	node: INode,
): number | null {
	if (settings.optionMode !== 'extraField') return null;
	const parameter = titleOf('salesOptions.optionField', planProperties);
	const named = {
		node,
		parameter,
		thing: worded('extra line field', 'extra regelveld'),
		term: worded('field (extra regelveld)', 'extra regelveld'),
	};
	const labels = { textsOf: ({ name }: TemplateField) => [name] };
	const { number } = theOne(textFields(template), optionField, named, labels);
	const other = rules.flatMap(({ set }) => set.template ?? []).find((one) => !has(one));
	if (other === undefined) return number;
	throw toldError(
		node,
		worded(
			`Template "${other.name}" of the 'Mapping Table' has no extra line field "${optionField}" with number ${number}`,
			`Verkoopsjabloon "${other.name}" uit de 'Mapping Table' heeft geen extra regelveld "${optionField}" met nummer ${number}`,
		),
		{
			description: worded(
				`Define the field (extra regelveld) of '${parameter}' in that template as in "${template.name}", at the same place.`,
				`Maak het extra regelveld van '${parameter}' in dat sjabloon aan zoals in "${template.name}", op dezelfde plaats.`,
			),
		},
	);

	function has(one: SalesOrderTemplate): boolean {
		return textFields(one).some((field) => field.name === optionField && field.number === number);
	}
}
