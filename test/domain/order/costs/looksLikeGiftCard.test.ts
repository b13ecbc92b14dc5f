import { looksLikeGiftCard } from '../../../../domain/order/costs/looksLikeGiftCard';

const looks = (name: string, code = '') => looksLikeGiftCard({ name, code });

describe('a voucher that may be a gift card', () => {
	it.each([
		...['Cadeaubon', 'Cadeaubon 25 euro', 'VVV Cadeaukaart', 'VVV-bon', 'Giftcard moeder'],
		...['Kerstcadeaubon 2026', 'eGiftcards', 'Cadeaucheque', 'Kado-bon', 'CADEAUBON_8F3K'],
		...['Carta regalo', 'Buono Regalo 50', 'Presentkort', 'Karta podarunkowa', 'Chèque-cadeau'],
		...['Gift card €50', 'GIFT VOUCHER', 'Bon cadeau Noël', 'Geschenkgutschein', 'Chèque cadeau'],
	])('is called so: "%s"', (name) => expect(looks(name)).toBe(true));

	it('is known by its code as by its name', () => expect(looks('', 'GIFTCARD-8F3K')).toBe(true));

	it.each([
		...['€ 5 cadeau', 'Cadeau bij uw bestelling', 'Gratis cadeautje', 'Gutschein WINTER10'],
		...[
			'Gift for you',
			'Card10',
			'Welkomstkorting',
			'GIFT-CODE',
			'Kadootje',
			'Evvva',
			'Cadeaubonnetje',
		],
	])('is not "%s"', (name) => expect(looks(name)).toBe(false));
});
