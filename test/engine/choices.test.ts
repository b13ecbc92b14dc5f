import {
	chain,
	type Choice,
	runWorkflow,
	shippedWorkflow,
	stage,
	type Stage,
} from '../../lab/engine';
import { webshopWorld } from '../../lab/worlds';

describe('what an owner fills in on a template', () => {
	let set: Stage;
	beforeAll(async () => (set = await stage(webshopWorld({ orders: 6, articles: 40 }))));
	afterAll(async () => await set.close());

	const run = async (
		choices: Choice[],
		what: Parameters<typeof runWorkflow>[0] = 'import-orders',
	) => await runWorkflow(what, { credentials: set.credentials, choices });

	it('reaches the node that does the operation, and leaves the template as it is', async () => {
		const template = shippedWorkflow('import-orders');
		const before = structuredClone(template);
		const choices: Choice[] = [
			{ on: 'webOrder.plan', parameters: { importKeyPrefix: 'WEB-' } },
			{ on: 'snelStart.salesOrder.import', parameters: { onlyReport: true } },
		];
		const { resultOf } = await run(choices, template);
		const keys = resultOf('webOrder.plan').flatMap(({ importKey }) => importKey ?? []);

		expect(keys.length).toBeGreaterThan(3);
		expect(keys.filter((key) => !String(key).startsWith('WEB-'))).toEqual([]);
		expect(template).toEqual(before);
	});

	it('adds to a collection and replaces anything else', async () => {
		const nodes = chain([
			{
				name: 'Web Orders',
				type: 'n8n-nodes-snelstart-prestashop.prestaShop',
				parameters: {
					resource: 'order',
					operation: 'getManyWebOrders',
					importFrom: '2020-01-01T00:00:00',
					statesToImport: ['1', '2'],
					options: { lookBackDays: 1, minimumAgeSeconds: 0 },
				},
			},
		]);
		const on = { node: 'Web Orders' };
		const seen = async (...choices: Choice[]) =>
			(await runWorkflow(nodes, { credentials: set.credentials, choices, startNode: on.node }))
				.itemsOf(on.node)
				.filter(({ kind }) => kind === 'webOrder');
		const few = await seen();
		const added = await seen({ on, parameters: { options: { note: ['message'] } } });
		const replaced = await seen({ on, parameters: { options: { lookBackDays: 400 } } });

		expect(added.length).toBe(few.length);
		expect(replaced.length).toBeGreaterThan(few.length);
	});

	it.each<[string, Choice, RegExp]>([
		[
			'an operation that no node does',
			{ on: 'webOrder.undo', parameters: {} },
			/no node that does webOrder\.undo; it has .*webOrder\.plan/,
		],
		['a node that is not there', { on: { node: 'Plan 9' }, parameters: {} }, /no node "Plan 9"/],
		[
			'a parameter that is not there',
			{ on: 'webOrder.plan', parameters: { documentState: 'Order' } },
			/no parameter "documentState"/,
		],
		[
			'an option that is not there',
			{ on: 'webOrder.plan', parameters: { articleOptions: { shopField: 'ean13' } } },
			/articleOptions, has no parameter "shopField"/,
		],
	])('refuses %s', async (_, choice, message) => {
		await expect(run([choice])).rejects.toThrow(message);
	});

	it('can go to other addresses than the credentials name', async () => {
		const { error } = await runWorkflow('import-orders', {
			credentials: set.credentials,
			addresses: { shopUrl: 'http://127.0.0.1:9' },
		});
		expect(error?.message).toMatch(/shop/i);
	});
});
