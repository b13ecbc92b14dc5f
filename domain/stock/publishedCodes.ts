import type { PublishedCodes } from '../stream/fence';
import type { WebStock } from '../stream/webStock';
import { codeInShop } from './codeInShop';

/** Which codes in the shop a calculation is about, and which of them come to nothing. */
export function publishedCodes(webStock: readonly WebStock[]): PublishedCodes {
	const isZero = ({ webStock: quantity }: WebStock) => quantity !== null && quantity <= 0;
	return {
		codes: webStock.map(codeInShop),
		zero: webStock.filter(isZero).map(codeInShop),
	};
}
