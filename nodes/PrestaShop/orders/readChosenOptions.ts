import { COMBINATION_WITH_OPTIONS } from '../wire/fields';
import type { ShopRow } from '../wire/shopRow';
import { associated, reference, text } from '../wire/row';
import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { readOptional, readOptionalByIds } from '../client/readOptional';
import { worded, type Wording } from '../../../domain/words/wording';

const NO_OPTIONS = worded(
	'web order lines carry no options such as size and colour',
	'bij orderregels staan geen opties zoals maat en kleur',
);
const NO_COMBINATIONS = worded(
	`${NO_OPTIONS.en}, and what was ordered of a combination is kept back by the code on the order line`,
	`${NO_OPTIONS.nl}, en wat van een combinatie besteld is, blijft gereserveerd volgens de code op de orderregel`,
);

/** What the combinations on the lines are made of: read once for all, none when no line has one. */
export async function readChosenOptions(
	shop: Shop,
	details: readonly ShopRow[],
	hints: Wording[],
): Promise<Record<'combinations' | 'options' | 'optionValues', ShopRow[]>> {
	const ids = new Set(details.map((line) => reference(line, 'product_attribute_id')));
	ids.delete('');
	if (ids.size === 0) return { combinations: [], options: [], optionValues: [] };
	const [combinations, options] = await Promise.all([
		readOptionalByIds(
			shop,
			{ resource: 'combinations', display: COMBINATION_WITH_OPTIONS },
			'id',
			ids,
			NO_COMBINATIONS,
			hints,
		),
		readOptional(
			shop,
			readingOf('product_options'),
			worded(
				'options carry their value only, without the name of the option',
				'bij opties staat alleen de waarde, zonder de naam van de optie',
			),
			hints,
		),
	]);
	const valueIds = combinations
		.flatMap((combination) => associated(combination, 'product_option_values'))
		.map((value) => text(value, 'id'));
	const optionValues = await readOptionalByIds(
		shop,
		readingOf('product_option_values'),
		'id',
		valueIds,
		NO_OPTIONS,
		hints,
	);
	return { combinations, options, optionValues };
}
