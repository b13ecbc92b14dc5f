import { customerReferenceOf, noteOf } from '../../../domain/order/read/wordsWanted';
import { address } from './fixtures';

const reference = (message: string) =>
	customerReferenceOf(
		{ invoiceAddress: null, deliveryAddress: null, message },
		{ message: false, giftMessage: false, customerReference: 'message', paymentDetails: false },
	);

describe('the order number of the customer', () => {
	it.each([
		['  PO-2026/14 \r\n graag snel', 'PO-2026/14'],
		['\n\n PO-7', 'PO-7'],
		['PO-7 \n', 'PO-7'],
		['', ''],
	])('is the first line: %j', (message, expected) => {
		expect(reference(message)).toBe(expected);
	});

	it('is found in no more time than its length asks', () => {
		const started = performance.now();
		expect(reference(`a${' '.repeat(60_000)}b`)).toHaveLength(60_002);
		expect(performance.now() - started).toBeLessThan(1000);
	});

	it('is looked for where the owner says, and nowhere else', () => {
		const addresses = {
			invoiceAddress: address({ other: 'F-1' }),
			deliveryAddress: address({ other: 'D-2' }),
			message: 'M-3',
		};
		const words = { message: true, giftMessage: true, paymentDetails: false };
		const of = (
			customerReference: Parameters<typeof customerReferenceOf>[1]['customerReference'],
		) => customerReferenceOf(addresses, { ...words, customerReference });
		expect(of('invoiceAddressOther')).toBe('F-1');
		expect(of('deliveryAddressOther')).toBe('D-2');
		expect(of('message')).toBe('M-3');
		expect(of('none')).toBe('');
	});
});

describe('the note of an order', () => {
	const words = { message: 'Graag na 18:00', giftMessage: ' Gefeliciteerd ' };
	const noteFor = (message: boolean, giftMessage: boolean, said = words) =>
		noteOf(said, { message, giftMessage, customerReference: 'none', paymentDetails: false });

	it('holds the words that are wanted, each on a line of its own', () => {
		expect(noteFor(true, true)).toBe('Graag na 18:00\nGift message: Gefeliciteerd');
		expect(noteFor(false, true)).toBe('Gift message: Gefeliciteerd');
		expect(noteFor(false, false)).toBe('');
		expect(noteFor(true, true, { message: '', giftMessage: ' ' })).toBe('');
	});
});
