import type { ShopProduct } from '../stream/shopProduct';
import type { Problem } from '../words/problem';
import { worded } from '../words/wording';
import { assortmentProblem } from './assortmentProblem';

/** Why a field is not written in several shops at once: they hold different values of it. Null where they agree. */
export function differsInShops(
	{ differing, shopIds }: ShopProduct,
	fields: readonly string[],
): Problem | null {
	const other = fields.find((field) => differing.includes(field));
	if (other === undefined) return null;
	return assortmentProblem(
		'product-not-written',
		worded(
			`shops ${shopIds.join(', ')} hold different values of '${other}'`,
			`winkels ${shopIds.join(', ')} hebben verschillende waarden van '${other}'`,
		),
		worded(
			"Make them alike, or run the template for one shop at a time ('Shop Names or IDs').",
			"Maak ze gelijk, of laat de template per winkel draaien ('Shop Names or IDs').",
		),
		other,
	);
}
