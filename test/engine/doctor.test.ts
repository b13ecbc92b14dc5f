import type { SaidOfPair } from '../../lab/judges/doctor/judgeDiagnosis';
import { checkDoctor } from '../../lab/runs/doctor/checkDoctor';

/** A short version of `npm run check:doctor`: what each figure means stands in lab/runs/doctor/README.md. */
describe('things put wrong in shop, administration and settings', () => {
	it('are all named, and nothing that is right, also of two at once', async () => {
		const { figures, faults } = await checkDoctor({ seed: 31, pairs: 14 });
		expect(faults).toEqual([]);
		expect(figures.named).toBe(figures.seeded);
		expect(figures.kinds).toBeGreaterThanOrEqual(10);
	}, 120_000);

	const SABOTAGES: Array<[string, (said: SaidOfPair) => void, object]> = [
		[
			'nothing is told',
			(said) => Object.assign(said, { findings: [], attention: false }),
			{ named: 0, falseAlarms: 0 },
		],
		[
			'a finding has another name',
			({ findings }) => findings.forEach((one) => (one.code += '-x')),
			{ named: 0 },
		],
		[
			'each is told twice',
			({ findings }) => findings.push(...findings.slice()),
			{ named: 0, falseAlarms: 0 },
		],
		[
			'something right is told as wrong',
			({ findings }) => findings.push({ ...findings[0], code: 'shop-zone', level: 'warning' }),
			{ falseAlarms: 3 },
		],
		[
			'the place to put it right is left out',
			({ findings }) => findings.forEach(({ fix }) => (fix.nl = '')),
			{ named: 0, falseAlarms: 0 },
		],
		[
			'what is wrong is told as right',
			({ findings }) => findings.forEach((one) => (one.level = 'ok')),
			{ named: 0, falseAlarms: 0 },
		],
		['nobody has to look', (said) => (said.attention = false), { falseAlarms: 0 }],
	];

	it.each(SABOTAGES)(
		'are missed by the judge in no way: %s',
		async (_, spoil, expected) => {
			const { figures, faults } = await checkDoctor({ seed: 8, pairs: 3, spoil });
			expect(faults).not.toEqual([]);
			expect(figures).toMatchObject(expected);
		},
		60_000,
	);
});
