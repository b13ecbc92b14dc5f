import { alsoRecognised } from '../../../domain/books/keyScheme';
import { otherKeysOf } from '../../../domain/books/otherKeys';
import { keyChoices } from '../../../nodes/WebOrder/methods/keyChoices';

const REFERENCES = ['SC-1043', 'PS-1042', '00001041', 'XKBKNABJK', 'SC-1040', 'SC-1039'];

describe('the choices of Also Recognise', () => {
	const choices = keyChoices(REFERENCES, 'PS-');

	it('show five recent payment references of the administration as examples', () => {
		for (const { description } of choices) {
			expect(description).toContain('SC-1043, PS-1042, 00001041, XKBKNABJK, SC-1040');
			expect(description).not.toContain('1039');
		}
		expect(keyChoices([], 'PS-')[0].description).toContain('No sales order');
	});

	it('offer prefixes that are in use, but not its own', () => {
		const prefixes = choices.filter(({ value }) => String(value).startsWith('prefix:'));
		expect(prefixes.map(({ value }) => value)).toEqual(['prefix:SC-']);
	});

	it('are all understood, and nothing else is', () => {
		for (const { value } of choices) expect(alsoRecognised([String(value)])).not.toBeNull();
		for (const wrong of ['orderId', 'prefix:', 'memo.orderId', '']) {
			expect(alsoRecognised([wrong])).toBeNull();
		}
	});

	it('look for ids with up to ten digits where zeros may stand before them', () => {
		const also = alsoRecognised(['paymentReference.orderId', 'leadingZeros'])!;
		const marks = { id: '10421042', reference: '', invoiceNumber: '' };
		expect(otherKeysOf(marks, also, 'paymentReference')).toEqual([
			'10421042',
			'010421042',
			'0010421042',
		]);
		expect(otherKeysOf(marks, also, 'orderReference')).toEqual([]);
	});
});
