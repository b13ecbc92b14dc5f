import type { MatchedLines } from '../../../../domain/order/totals/matchedLines';
import { modesToTry, withLeastDifference } from '../../../../domain/order/totals/modesToTry';
import { accepted, refused } from '../../../../domain/words/problem';

describe('the price modes to try', () => {
	it.each([
		['incl', true, ['Inclusief']],
		['incl', false, ['Inclusief']],
		['excl', true, ['Exclusief']],
		['excl', false, ['Exclusief']],
		['template', true, ['Exclusief']],
		['template', false, ['Inclusief']],
		['exact', true, ['Exclusief', 'Inclusief']],
		['exact', false, ['Inclusief', 'Exclusief']],
	] as const)('%s, template without VAT %s', (choice, pricesExclVat, modes) => {
		expect(modesToTry(choice, { pricesExclVat })).toEqual(modes);
	});
});

describe('of what the modes come to', () => {
	const booked = (bookedDifference: number, total = 0) =>
		accepted<MatchedLines>({
			lines: [],
			mode: 'Inclusief',
			total,
			bookedDifference,
			vat: [],
			notices: [],
		});
	const no = (message: string) => refused({ code: 'total-differs', message, fix: '' });

	it('the least difference is taken, either way, and the earlier one on a tie', () => {
		expect(withLeastDifference([booked(2), booked(-1)])).toEqual(booked(-1));
		expect(withLeastDifference([booked(-2), booked(1)])).toEqual(booked(1));
		expect(withLeastDifference([booked(1, 10), booked(-1, 20)])).toEqual(booked(1, 10));
	});

	it('any difference is better than a refusal, and the first refusal is told', () => {
		expect(withLeastDifference([no('one'), booked(5)])).toEqual(booked(5));
		expect(withLeastDifference([booked(5), no('one')])).toEqual(booked(5));
		expect(withLeastDifference([no('one'), no('two')])).toEqual(no('one'));
	});
});
