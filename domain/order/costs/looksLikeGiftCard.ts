import type { WebOrderDiscount } from '../../stream/webOrder';

/** Words by which shops and modules call a gift card, in small letters: of their own, or the end of a longer one ("Kerstcadeaubon"). */
const WORDS = [
	...['cadeaubon', 'cadeaubons', 'cadeaubonnen', 'cadeaukaart', 'cadeaukaarten', 'cadeaucard'],
	...['cadeaucheque', 'cadeaucheques', 'kadobon', 'kadobonnen', 'kadokaart', 'geschenkbon'],
	...['geschenkbonnen', 'geschenkcheque', 'geschenkkaart', 'tegoedbon', 'giftcard', 'giftcards'],
	...['giftvoucher', 'giftvouchers', 'geschenkgutschein', 'geschenkkarte', 'wertgutschein'],
	...['presentkort', 'gavekort', 'lahjakortti'],
];

/** And several that stand together. */
const PHRASES = [
	...[
		['gift', 'card'],
		['gift', 'cards'],
		['gift', 'voucher'],
		['gift', 'certificate'],
	],
	...[
		['bon', 'cadeau'],
		['carte', 'cadeau'],
		['chèque', 'cadeau'],
		['cheque', 'cadeau'],
		['cadeau', 'bon'],
		['cadeau', 'kaart'],
		['kado', 'bon'],
	],
	...[
		['vvv', 'bon'],
		['vvv', 'kaart'],
	],
	...[
		['carta', 'regalo'],
		['buono', 'regalo'],
		['tarjeta', 'regalo'],
		['cheque', 'regalo'],
		['karta', 'podarunkowa'],
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
				WORDS.some((one) => word.endsWith(one)) ||
				PHRASES.some(([one, other]) => word === one && words[at + 1] === other),
		);
	});
}
