import type { IExecuteFunctions } from 'n8n-workflow';

import { presentCodes } from '../../../domain/stock/presentCodes';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import { WEB_ORDERS_INPUT, type WebOrdersInput } from './webOrdersInput';
import { worded, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

export interface ByPresentCodes {
	/** The web orders with the codes of the articles as they arrived. */
	orders: ImportedOrder[];
	/** Orders with a code that was changed into one no article has. */
	hints: Wording[];
}

const ADVICE = worded(
	"Look at any node between 'Get Many Web Orders' and 'Web Stock: Calculate' that changes codes; letters in another case and blanks make another code.",
	"Kijk naar elke stap tussen 'Get Many Web Orders' en 'Web Stock: Calculate' die codes wijzigt; andere hoofdletters en spaties maken een andere code.",
);

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
	const hints: Wording[] = [];
	const present = orders.map(({ row, index, recoded }) => {
		const { order, unknown } = withPresentCodes(row);
		const [first] = recoded && row.holdsStock && !isBooked(row) ? unknown : [];
		if (first === undefined) return order;
		const told = worded(
			`takes '${first.code}', which is no article code (artikelcode) and not the code it was read with`,
			`neemt '${first.code}', dat geen artikelcode is en niet de code waarmee die gelezen is`,
		);
		if (unknown.some(({ productId }) => productId === '')) {
			const message = worded(
				`Item ${index} (web order ${row.orderId}) on input '${WEB_ORDERS_INPUT.name}' ${told.en}`,
				`Item ${index} (weborder ${row.orderId}) op invoer '${WEB_ORDERS_INPUT.name}' ${told.nl}`,
			);
			throw toldError(context.getNode(), message, {
				itemIndex: index,
				description: ADVICE,
			});
		}
		hints.push(
			worded(
				`Web order ${row.orderId} ${told.en}: its goods are kept back by their product. ${ADVICE.en}`,
				`Weborder ${row.orderId} ${told.nl}: de goederen blijven gereserveerd volgens hun product. ${ADVICE.nl}`,
			),
		);
		return order;
	});
	return { orders: present, hints };
}

const isBooked = ({ outcome }: ImportedOrder): boolean =>
	outcome === 'created' || outcome === 'exists';
