import { codeMarkOf, hasOtherCodes, markOf } from '../../stream/seal';
import type { WebStock } from '../../stream/webStock';
import { codeInShop } from '../codeInShop';
import type { ShopAssortment } from './shopAssortment';

/**
 * The articles by a code that the shop sells: a code that was changed on the way and that the shop does not know gives
 * way to the one it was calculated under. One that the shop knows is what somebody meant.
 */
export function withCodesOfShop(
	items: readonly WebStock[],
	{ sellables }: Pick<ShopAssortment, 'sellables'>,
): WebStock[] {
	const lost = items.filter((item) => hasOtherCodes(item) && !sellables.has(codeInShop(item)));
	if (lost.length === 0) return [...items];
	const codeOf = new Map([...sellables.keys()].map((code) => [markOf(code), code]));
	return items.map((item) => {
		const code = lost.includes(item) ? codeOf.get(codeMarkOf(item) ?? '') : undefined;
		if (code === undefined) return item;
		return item.shopCode === undefined ? { ...item, code } : { ...item, shopCode: code };
	});
}
