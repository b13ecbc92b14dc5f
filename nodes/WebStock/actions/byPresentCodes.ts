import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { presentCodes } from '../../../domain/stock/presentCodes';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import { WEB_ORDERS_INPUT, type WebOrdersInput } from './webOrdersInput';

export interface ByPresentCodes {
	/** The web orders with the codes of the articles as they arrived. */
	orders: ImportedOrder[];
	/** Orders with a code that was changed into one no article has. */
	hints: string[];
}

const ADVICE =
	"Look at any node between 'Get Many Web Orders' and 'Web Stock: Calculate' that changes codes; letters in another case and blanks make another code.";

/**
 * The web orders with the codes of the articles as they arrived. Tells of an order whose code was changed into one that
 * no article has: what it holds is kept back by its product. Refuses only where the order does not say which product.
 */
export function byPresentCodes(
	context: IExecuteFunctions,
	orders: WebOrdersInput['orders'],
	articles: readonly ArticleStock[],
): ByPresentCodes {
	const withPresentCodes = presentCodes(articles);
	const hints: string[] = [];
	const present = orders.map(({ row, index, recoded }) => {
		const { order, unknown } = withPresentCodes(row);
		const [first] = recoded && row.holdsStock && !isBooked(row) ? unknown : [];
		if (first === undefined) return order;
		const told = `takes '${first.code}', which is no article code (artikelcode) and not the code it was read with`;
		if (unknown.some(({ productId }) => productId === '')) {
			const message = `Item ${index} (web order ${row.orderId}) on input '${WEB_ORDERS_INPUT.name}' ${told}`;
			throw new NodeOperationError(context.getNode(), message, {
				itemIndex: index,
				description: ADVICE,
			});
		}
		hints.push(
			`Web order ${row.orderId} ${told}: its goods are kept back by their product. ${ADVICE}`,
		);
		return order;
	});
	return { orders: present, hints };
}

const isBooked = ({ outcome }: ImportedOrder): boolean =>
	outcome === 'created' || outcome === 'exists';
