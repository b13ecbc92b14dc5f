import { agreeing, counted, countedOr } from '../../../domain/words/counted';
import { more, tooHigh } from '../../../domain/money/tooHigh';
import { planSetting, namedAs } from '../../../domain/words/planSetting';
import { quotedCode, shownCode } from '../../../domain/words/quotedCode';

describe('numbers with words', () => {
	it('have the noun in the form that goes with them', () => {
		expect([0, 1, 2].map((count) => counted(count, 'order'))).toEqual([
			'0 orders',
			'1 order',
			'2 orders',
		]);
		expect(counted(2, 'quantity', 'quantities')).toBe('2 quantities');
		expect([0, 1].map((count) => countedOr('no', count, 'order'))).toEqual([
			'no orders',
			'1 order',
		]);
		expect([1, 2].map((count) => agreeing(count, 'it is', 'they are'))).toEqual([
			'it is',
			'they are',
		]);
	});

	it('are sums without a sign where one is off', () => {
		expect([100, -100].map(tooHigh)).toEqual(['€ 1.00 too high', '€ 1.00 too low']);
		expect([100, -100].map(more)).toEqual(['€ 1.00 more', '€ 1.00 less']);
	});

	it('are codes in which blanks show', () => {
		expect(['ABC', 'ABC ', 'A B', ''].map(shownCode)).toEqual(['ABC', '"ABC "', '"A B"', '""']);
		expect(quotedCode('ABC')).toBe('"ABC"');
	});
});

describe('where a setting stands', () => {
	it('is told with the name the node has in the workflow', () => {
		const text = `Look under ${planSetting('VAT Options')}.`;
		expect(text).toBe("Look under 'Plan → VAT Options'.");
		expect(namedAs(text, 'Plan orders')).toBe("Look under 'Plan orders → VAT Options'.");
	});
});
