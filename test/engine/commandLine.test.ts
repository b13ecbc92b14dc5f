import {
	flag,
	oneOf,
	readOptions,
	share,
	text,
	texts,
	wholeNumber,
} from '../../lab/runs/commandLine';

const options = {
	seed: wholeNumber(1),
	orders: wholeNumber(120, 5),
	lost: share(0.2, 0.9),
	report: text('report.html'),
	file: texts,
	shops: oneOf(['one', 'two']),
	json: flag,
};
const read = (...args: string[]) => readOptions(options, args);

describe('the options of a command', () => {
	it('are what they are by themselves when nothing is asked', () => {
		expect(read()).toEqual({
			seed: 1,
			orders: 120,
			lost: 0.2,
			report: 'report.html',
			file: [],
			shops: undefined,
			json: false,
		});
	});

	it('are what was asked, the last of several, or all where there may be several', () => {
		const asked = read(
			...['--seed', '7', '--lost=0', '--shops', 'two', '--json', '--report', 'a', '--report', 'b'],
			...['--file', 'x', '--file', 'y'],
		);
		expect(asked).toMatchObject({ seed: 7, lost: 0, shops: 'two', json: true, report: 'b' });
		expect(asked.file).toEqual(['x', 'y']);
	});

	it.each([
		[['--seed', 'x'], '--seed takes a whole number of at least 0, not "x"'],
		[['--seed', '1.5'], '--seed takes a whole number'],
		[['--seed', ''], '--seed takes a whole number'],
		[['--orders', '4'], '--orders takes a whole number of at least 5, not "4"'],
		[['--lost', '1'], '--lost takes a number from 0 to 0.9, not "1"'],
		[['--shops', 'three'], '--shops takes one, two, not "three"'],
		[['--wrong'], '--wrong'],
	])('%j: says what is wrong', (args, message) => {
		expect(() => read(...args)).toThrow(message);
	});
});
