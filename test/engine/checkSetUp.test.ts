import { runWorkflow, shippedWorkflow, stage, untouchedTemplate } from '../../lab/engine';
import type { Diagnosis } from '../../domain/stream/diagnosis';
import { webshopWorld } from '../../lab/worlds';
import { englishTold } from './englishIn';

describe('the template that checks a set-up', () => {
	it('changes nothing on either side, and carries neither a key nor a person', async () => {
		const set = await stage(webshopWorld({ seed: 3, orders: 20, articles: 60 }));
		try {
			const { snelStart, prestaShop } = set;
			const state = () => structuredClone({ ...prestaShop.state.tables, ...snelStart.state });
			const before = state();
			const workflow = shippedWorkflow('check-set-up');
			const run = await runWorkflow(workflow, { source: 'src', credentials: set.credentials });
			expect(run.error).toBeUndefined();
			const after = state();
			for (const [table, rows] of Object.entries(before)) {
				expect([table, after[table as keyof typeof after]]).toEqual([table, rows]);
			}
			const told = JSON.stringify(
				['Check Shop', 'Check SnelStart', 'Diagnose'].map((name) => run.itemsOf(name)),
			);
			const { snelStartApi, prestaShopApi } = set.credentials;
			const secrets = [
				snelStartApi.clientKey,
				snelStartApi.subscriptionKey,
				prestaShopApi.webserviceKey,
			];
			for (const secret of secrets) expect(told).not.toContain(String(secret));
			expect(told).not.toMatch(/[a-z0-9]@[a-z]/i);
			expect(prestaShop.journal.length + snelStart.journal.length).toBeLessThan(80);
		} finally {
			await set.close();
		}
	});

	it('tells what is still to be chosen as everybody imports it', async () => {
		const set = await stage(webshopWorld({ seed: 3, orders: 5, articles: 40 }));
		try {
			const run = await runWorkflow(untouchedTemplate('check-set-up'), {
				credentials: set.credentials,
			});
			expect(englishTold(run.itemsOf('Diagnose'))).toEqual([]);
			const [found] = run.itemsOf<Diagnosis>('Diagnose');
			const codes = found.findings.map(({ code }) => code);
			expect(codes).toEqual(
				expect.arrayContaining([
					'start-missing',
					'prefix-missing',
					'template-not-chosen',
					'cost-article-not-chosen',
				]),
			);
		} finally {
			await set.close();
		}
	});
});
