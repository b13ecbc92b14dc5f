import { dataTables } from '../../lab/engine';
import { Random } from '../../lab/worlds/random';
import { beforeScene } from './beforeScene';

type Rows = Array<Record<string, unknown>>;

const TEMPLATES = [
	'import-orders-with-archive',
	'import-orders-and-export-stock-with-archive',
	'import-orders-and-export-stock-changed-only-with-archive',
];

/** What can become of a table between two runs. */
const LOSSES: Array<(rows: Rows) => void> = [
	() => {},
	(rows) => (rows.length = 0),
	(rows) => (rows.length = Math.floor(rows.length / 2)),
	(rows) => rows.push(...structuredClone(rows)),
	(rows) => rows.forEach((row) => (row.createdAt = '2020-01-01T00:00:00.000Z')),
	(rows) => rows.forEach((row) => (row.at = '2020-01-01T00:00:00.000Z')),
	(rows) => rows.forEach((row) => (row.salesOrderId = null)),
	(rows) => rows.forEach((row) => (row.kind = 'x')),
	(rows) => rows.forEach((row) => (row.open = '{')),
	(rows) => rows.forEach((row) => (row.days = '[["2026-11-01",1e999],7')),
	(rows) =>
		rows.forEach((row) => (row.days = JSON.stringify([['9999-01-01', 1, 2, 3, 4, 5, 6, 7]]))),
	(rows) => rows.forEach((row) => (row.seconds = 'long')),
	(rows) => rows.forEach((row, place) => (row.orderId = String(place))),
	(rows) => rows.forEach((row) => (row.administration = 'other')),
];

describe.each(TEMPLATES)('whatever becomes of the archive between two runs of %s', (template) => {
	it.each([1, 2])(
		'every order is booked once, and the shop sells what is left (chance %i)',
		async (seed) => {
			dataTables.clear();
			const random = new Random(seed);
			const scene = await beforeScene({ template });
			try {
				scene.pass(10);
				const placed: number[] = [];
				for (let round = 0; round < 6; round += 1) {
					for (let count = random.int(0, 2); count >= 0; count -= 1) placed.push(scene.place());
					const run = await scene.run();
					expect(run.report.failedBecause).toEqual([]);
					expect(run.report.html).toContain('</html>');
					expect(run.orders.map(({ outcome }) => outcome)).not.toContain('blocked');
					for (const { rows } of dataTables.values()) random.pick(LOSSES)(rows);
				}
				const keys = scene.snelStart.state.verkooporders.map((row) => row.betalingskenmerk);
				expect(keys.sort()).toEqual(placed.map((id) => `PS-${id}`).sort());
				if (template.includes('stock')) {
					expect((await scene.run()).quantity('LEV-MOK')).toBe(Math.max(0, 50 - 3 * placed.length));
				}
			} finally {
				await scene.close();
			}
		},
	);
});
