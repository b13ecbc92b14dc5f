import { faultsOf, mainJob, NO_FAULTS } from './mainJob';
import { rightsInReadme } from './rightsInReadme';

describe('the rights the README asks for', () => {
	const rights = rightsInReadme();

	it('are enough for the main job', async () => {
		const job = await mainJob({
			prepare: ({ prestaShop }) => {
				prestaShop.keys[0].permissions = rights;
			},
		});
		try {
			await job.runWell();
			expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
			const refused = job.prestaShop.journal.filter(({ status }) =>
				[401, 403, 405].includes(status),
			);
			expect(refused.filter(({ method }) => method !== 'PATCH')).toEqual([]);
			expect(refused.length).toBeLessThanOrEqual(1);
		} finally {
			await job.close();
		}
	});

	it('leave nothing to be refused where the key may PATCH quantities too', async () => {
		const stock_availables = [...rights.stock_availables, 'PATCH' as const];
		const job = await mainJob({
			prepare: ({ prestaShop }) => {
				prestaShop.keys[0].permissions = { ...rights, stock_availables };
			},
		});
		try {
			await job.runWell();
			expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
			expect(job.prestaShop.journal.filter(({ status }) => status >= 400)).toEqual([]);
			expect(job.prestaShop.journal.some(({ method }) => method === 'PATCH')).toBe(true);
			expect(job.prestaShop.journal.some(({ method }) => method === 'PUT')).toBe(false);
		} finally {
			await job.close();
		}
	});

	it('are all used: a right that no request needs is not asked for', async () => {
		const job = await mainJob({
			prepare: ({ prestaShop }) => {
				prestaShop.keys[0].permissions = rights;
			},
		});
		try {
			await job.runWell();
			const used = new Set(
				job.prestaShop.journal.map(({ path, method }) => `${method} ${path.split('/api/')[1]}`),
			);
			const optional = [
				'GET order_discounts',
				'GET customizations',
				'GET order_slip',
				'GET order_histories',
				'GET order_payments',
			];
			const asked = Object.entries(rights).flatMap(([resource, verbs]) =>
				verbs.map((verb) => `${verb} ${resource}`),
			);
			expect(asked.filter((right) => !used.has(right) && !optional.includes(right))).toEqual([]);
		} finally {
			await job.close();
		}
	});
});
