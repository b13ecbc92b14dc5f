import type { VerbAnswer } from '../../../../domain/stream/shopCheck';
import { isAboutTheVerb } from '../../client/isAboutTheVerb';
import { lacksRight } from '../../client/lacks';
import type { ShopAnswer } from '../../client/request';
import type { Shop } from '../../client/shop';

/** PrestaShop's code for a method that the release does not know, or that a resource never takes. */
const NOT_IN_VERSION = [23, 101];

/** No row of the shop has this id: what is sent for it can change nothing. */
const OF_NO_ROW = { node: 'stock_available', entities: [{ id: 0, quantity: 0 }] };

/** In which ways the key may change stock, by asking it for a row that does not exist. */
export async function stockVerbs(
	shop: Shop,
): Promise<{ stockPut: VerbAnswer; stockPatch: VerbAnswer }> {
	return {
		stockPut: answerOf(await shop.put('stock_availables', OF_NO_ROW)),
		stockPatch: answerOf(await shop.patch('stock_availables', OF_NO_ROW)),
	};
}

function answerOf(answered: ShopAnswer): VerbAnswer {
	if (answered.ok) return 'allowed';
	const { refusal } = answered;
	if (lacksRight(refusal)) return 'notForKey';
	if (NOT_IN_VERSION.includes(refusal.code ?? 0)) return 'notInVersion';
	if (refusal.code !== null) return 'allowed';
	if (refusal.status === 404 && answered.answer.body.trim() === '') return 'allowed';
	return isAboutTheVerb(refusal) ? 'blocked' : 'unknown';
}
