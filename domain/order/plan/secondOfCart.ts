import type { PlanSettings } from '../../settings/planSettings';
import type { WebOrder } from '../../stream/webOrder';
import type { Problem } from '../../words/problem';
import { cartOrderedTwice } from './identityProblems';

/**
 * That an earlier order was made of the same cart under another reference: the payment was reported twice. Orders of
 * a cart that PrestaShop split by carrier share one reference and raise nothing.
 */
export function secondOfCart(
	{ id, reference, sameCart }: WebOrder,
	{ secondOrderOfCart }: Pick<PlanSettings, 'secondOrderOfCart'>,
): Problem[] {
	if (secondOrderOfCart === 'import') return [];
	const first = sameCart.find(
		(other) => other.reference !== reference && Number(other.id) < Number(id),
	);
	return first ? [cartOrderedTwice({ reference }, first)] : [];
}
