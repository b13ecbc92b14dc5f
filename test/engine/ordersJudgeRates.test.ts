import { runBatch } from '../../lab/runs/orders/runBatch';
import type { Evidence } from '../../lab/judges/orders/evidence';
import { judge } from '../../lab/judges/orders/verdict';
import { NO_TABLES, TEMPLATES } from '../../lab/worlds';

const DAY_BEFORE = '2026-11-19';

/** Low VAT rose on the day of the run; orders from the day before keep the rate they were placed at. */
describe('orders placed at a rate that has changed since', () => {
	let good: Evidence;
	beforeAll(async () => {
		good = await runBatch({
			seed: 31,
			orders: 160,
			choices: {
				...NO_TABLES,
				...{ lowRateRose: true, version: '8.2.1', severalShops: false, profiles: false },
				...{ shopOss: false, foreignVat: false, priceMode: 'incl', lineMode: 'full' },
				...{ customerWriting: 'create', recognition: ['emailAndName'], template: TEMPLATES[0] },
			},
		});
	}, 120_000);

	/** Sales orders from the day before with goods at the low rate, as they were then. */
	const atOldRate = ({ after, shop, choices }: Evidence) => {
		const old = new Set(
			shop.taxes.filter(({ rate }) => Number(rate) === 9).map(({ id }) => String(id)),
		);
		return after.verkooporders.filter(({ datum, betalingskenmerk }) => {
			const id = (betalingskenmerk ?? '').slice(choices.importKeyPrefix.length);
			return (
				datum.startsWith(DAY_BEFORE) &&
				shop.order_details.some(
					(row) => row.id_order === id && old.has(String(row.associations?.taxes?.[0]?.id)),
				)
			);
		});
	};

	it('are imported at the rate of their own day', () => {
		expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		expect(atOldRate(good).length).toBeGreaterThan(3);
		const today = good.after.verkooporders.filter(({ datum }) => !datum.startsWith(DAY_BEFORE));
		expect(today.length).toBeGreaterThan(20);
	});

	it('are found wrong when they are dated after the rise', () => {
		const spoilt = structuredClone(good);
		for (const order of atOldRate(spoilt)) order.datum = '2026-11-20T00:00:00';
		const faults = judge(spoilt).flatMap(({ faults: its }) => its);
		expect(faults).toContainEqual(expect.stringMatching(/^VAT|should have been blocked/));
	});
});
