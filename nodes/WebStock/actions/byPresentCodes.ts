import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { presentCodes } from '../../../domain/stock/presentCodes';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import { WEB_ORDERS_INPUT, type WebOrdersInput } from './webOrdersInput';

/**
 * The web orders with the codes of the articles as they arrived. Refuses an order whose code was changed into one that
 * no article has: what it holds would be kept back of nothing.
 */
export function byPresentCodes(
	context: IExecuteFunctions,
	orders: WebOrdersInput['orders'],
	articles: readonly ArticleStock[],
): ImportedOrder[] {
	const withPresentCodes = presentCodes(articles);
	return orders.map(({ row, index, recoded }) => {
		const { order, unknown } = withPresentCodes(row);
		if (unknown.length === 0 || !recoded || !row.holdsStock || isBooked(row)) return order;
		throw new NodeOperationError(
			context.getNode(),
			`Item ${index} (web order ${row.orderId}) on input '${WEB_ORDERS_INPUT.name}' takes '${unknown[0]}', which is no article code (artikelcode) and not the code it was planned with`,
			{
				itemIndex: index,
				description:
					"Look at any node between 'Web Order: Plan' and this one that changes codes. Change them before the plan, which knows the articles; letters in another case and blanks make another code.",
			},
		);
	});
}

const isBooked = ({ outcome }: ImportedOrder): boolean =>
	outcome === 'created' || outcome === 'exists';
