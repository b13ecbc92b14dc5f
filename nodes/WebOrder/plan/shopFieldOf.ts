import type { IExecuteFunctions } from 'n8n-workflow';

import {
	DEFAULT_PLAN_SETTINGS,
	type ShopArticleField,
} from '../../../domain/settings/planSettings';
import type { OrderChoices } from './choices/choicesOfEach';
import { ParameterReader } from './parameters/reader';

/** The field of the shop that holds article codes, which is one for the whole run, also for one without orders. */
export function shopFieldOf(
	context: IExecuteFunctions,
	[first]: readonly OrderChoices[],
): ShopArticleField {
	if (first) return first.choices.settings.shopArticleField;
	const reader = ParameterReader.of(context, (name) => context.getNodeParameter(name, 0, null));
	return reader.option('articleOptions.shopArticleField', DEFAULT_PLAN_SETTINGS.shopArticleField);
}
