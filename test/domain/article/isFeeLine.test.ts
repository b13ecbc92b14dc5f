import { isFeeLine } from '../../../domain/article/isFeeLine';

const is = (name: string, productId = '990', code = '') => isFeeLine({ code, productId, name });

describe('a line that is what its payment costs', () => {
	it.each([
		'Payment fee',
		'payment_fee',
		'Klarna toeslag',
		'Betaalkosten (iDEAL)',
		'Rembourskosten',
	])('is called so: "%s"', (name) => expect(is(name)).toBe(true));

	it.each(['0', ''])('stands for no product: "%s"', (productId) => {
		expect(is('Iets', productId)).toBe(true);
	});

	it.each(['Coffee', 'Feestslinger', 'Toffee 500 g', 'Toeslagbord', 'Gefermenteerde thee'])(
		'is not "%s", which holds such a word',
		(name) => expect(is(name)).toBe(false),
	);

	it('is none with a code, whatever it is called', () => {
		expect(is('Payment fee', '990', 'FEE-1')).toBe(false);
		expect(is('Iets', '0', 'X')).toBe(false);
	});
});
