import type { WebOrderDiscount } from '../../stream/webOrder';

/** Words of their own by which shops and modules call a gift card, in small letters. */
const WORDS = new Set([
	...['cadeaubon', 'cadeaubonnen', 'cadeaukaart', 'cadeaucard', 'kadobon', 'kadokaart'],
	...['geschenkbon', 'geschenkkaart', 'tegoedbon', 'giftcard', 'giftvoucher'],
	...['geschenkgutschein', 'geschenkkarte', 'wertgutschein'],
]);

/** And several that stand together. */
const PHRASES = [
	...[
		['gift', 'card'],
		['gift', 'voucher'],
		['gift', 'certificate'],
		['bon', 'cadeau'],
	],
	...[
		['carte', 'cadeau'],
		['chèque', 'cadeau'],
		['cadeau', 'bon'],
		['cadeau', 'kaart'],
	],
	...[
		['vvv', 'bon'],
		['vvv', 'kaart'],
	],
];

/**
 * Whether a voucher is called as gift cards are. Goes by whole words: "Cadeau bij uw bestelling", "5 euro cadeau" and
 * "Waardebon zomer" are discounts as often, and every such order would be told of.
 */
export function looksLikeGiftCard({
	name,
	code = '',
}: Pick<WebOrderDiscount, 'name' | 'code'>): boolean {
	return [name, code].some((text) => {
		const words =
			text
				.normalize('NFC')
				.toLowerCase()
				.match(/[\p{L}]+/gu) ?? [];
		return words.some(
			(word, at) =>
				WORDS.has(word) || PHRASES.some(([one, other]) => word === one && words[at + 1] === other),
		);
	});
}
