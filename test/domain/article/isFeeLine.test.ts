import { isFeeLine } from '../../../domain/article/isFeeLine';

const is = (name: string, productId = '990', code = '') => isFeeLine({ code, productId, name });

describe('a line that is what its payment costs', () => {
	it.each([
		'Payment fee',
		'payment_fee',
		'Klarna toeslag',
		'Betaalkosten (iDEAL)',
		'Rembourskosten',
		'Creditcardtoeslag',
		'Zahlungsgebuehr',
		'PayPal-Gebühr',
	])('is called so: "%s"', (name) => expect(is(name)).toBe(true));

	it.each(['0', ''])('stands for no product: "%s"', (productId) => {
		expect(is('Iets', productId)).toBe(true);
	});

	it.each(['Coffee', 'Feestslinger', 'Toffee 500 g', 'Toeslagbord', 'Gefermenteerde thee'])(
		'is not "%s", which holds such a word',
		(name) => expect(is(name)).toBe(false),
	);

	it.each([
		...[
			'Statiegeld 24 x',
			'Kratstatiegeld',
			'Donatie KWF',
			'Pakket-verzekering',
			'Transportversicherung',
		],
		...['Voor het goede doel', 'Deposit', 'Cadeaubon 77'],
	])('stands for no product and is none: "%s"', (name) => expect(is(name, '0')).toBe(false));

	it('is none with a code, whatever it is called', () => {
		expect(is('Payment fee', '990', 'FEE-1')).toBe(false);
		expect(is('Iets', '0', 'X')).toBe(false);
	});
});
