import type { FieldByHand } from '../../settings/planSettings';
import type { WebOrder } from '../../stream/webOrder';
import { filledText, type FurtherTokens } from './filledText';

/** Fields by hand with their texts filled; one in which the order fills nothing is empty. */
export const filledFields = (
	fields: readonly FieldByHand[],
	order: WebOrder,
	further: FurtherTokens,
): FieldByHand[] =>
	fields.map(({ name, value }) => {
		const { text, nothingFilled } = filledText(value, order, further);
		return { name, value: nothingFilled ? '' : text };
	});
