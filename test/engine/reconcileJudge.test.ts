import type { Said } from '../../lab/judges/reconcile/judgeReconciliation';
import { checkReconcile } from '../../lab/runs/reconcile/checkReconcile';

/** A short version of `npm run check:reconcile`: what each figure means stands in lab/runs/reconcile/README.md. */
describe('differences put between shop and books', () => {
	it.each([11, 12, 13])('are all named, and nothing else, with seed %p', async (seed) => {
		const { figures, faults } = await checkReconcile({ seed, orders: 150 });
		expect(faults).toEqual([]);
		expect(figures.named).toBe(figures.seededDifferences);
		expect(figures.seededDifferences).toBeGreaterThanOrEqual(12);
		expect(figures.requests).toBeLessThan(40);
	});

	it('are missed where no booking is read, and an invoice was booked at another amount', async () => {
		const { figures, faults } = await checkReconcile({
			seed: 22,
			orders: 60,
			options: { mostBookings: 0 },
		});
		expect(faults).toContainEqual(expect.stringMatching(/^not named: \d+ otherInvoice$/));
		expect(figures.named).toBe(figures.seededDifferences - 1);
		expect(figures.sumOffByCents).toBeGreaterThan(0);
	});

	it('names gift cards as other rates where no article for them is chosen', async () => {
		const options = { giftCard: [] };
		const { faults } = await checkReconcile({ seed: 22, orders: 60, options });
		const [unnamed, alarm, ...others] = [...faults].sort().reverse();
		expect(unnamed).toMatch(/^not named: \d+ giftCard$/);
		expect(alarm).toBe(
			unnamed.replace('not named', 'false alarm').replace('giftCard', 'otherRate'),
		);
		expect(others).toEqual([]);
	});

	const SABOTAGES: Array<[string, (said: Said) => void, object]> = [
		['a difference is kept silent', (said) => said.differences.pop(), { falseAlarms: 0 }],
		[
			'one is told twice',
			({ differences }) => differences.push(differences[0]),
			{ falseAlarms: 1 },
		],
		[
			'one is given another name',
			({ differences }) => Object.assign(differences[0], { kind: 'otherwise' }),
			{ falseAlarms: 1, sumOffByCents: 0 },
		],
		[
			'one is given to another order',
			({ differences }) => Object.assign(differences[0], { orderId: '999999' }),
			{ falseAlarms: 1, sumOffByCents: 0 },
		],
		[
			'a day is a cent off',
			({ days }) => Object.assign(days[3], { shop: (Number(days[3].shop) + 0.01).toFixed(2) }),
			{ falseAlarms: 0, sumOffByCents: 1 },
		],
		[
			'turnover moves to another rate',
			({ days }) => Object.assign(days[0], { rate: days[0].rate === '21' ? '9' : '21' }),
			{ falseAlarms: 0 },
		],
		[
			'the total of the books is made to agree',
			({ totals }) => Object.assign(totals, { snelStart: totals.shop, difference: '0.00' }),
			{ falseAlarms: 0 },
		],
	];

	it.each(SABOTAGES)('are missed by the judge in no way: %s', async (_, spoil, expected) => {
		const { figures, faults } = await checkReconcile({ seed: 21, orders: 60, spoil });
		expect(faults).not.toEqual([]);
		expect(figures).toMatchObject(expected);
	});
});
