import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { FENCE, NODE, plan, plans, runImport, startWorld } from './world';

let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
});

afterEach(async () => {
	await simulator.close();
});

const imported = async (items: object[], run: Parameters<typeof runImport>[2] = {}) => {
	const result = await runImport(simulator, items, run);
	expect(result.error?.message).toBeUndefined();
	return result.itemsOf<ImportedOrder>(NODE);
};

describe('an imported order that is sent through Import again', () => {
	const everyOutcome = () => {
		const [created, exists, waiting, blocked, failed] = plans(simulator, 5);
		failed.salesOrder!.regels[0].artikel.id = '00000000-0000-4000-8000-00000000dead';
		const existing = { salesOrderId: 'somewhere', salesOrderNumber: 1021, customerNumber: 7 };
		return [
			created,
			{ ...exists, outcome: 'exists', existing },
			{ ...waiting, outcome: 'waiting' },
			{ ...blocked, outcome: 'blocked' },
			failed,
			FENCE,
		];
	};

	it.each([false, true])(
		'stays whole, its numbers too, and asks nothing (Only Report: %s)',
		async (onlyReport) => {
			const once = await imported(everyOutcome());
			expect(once.map(({ outcome }) => outcome)).toEqual([
				'created',
				'exists',
				'waiting',
				'blocked',
				'failed',
				undefined,
			]);
			simulator.clearJournal();

			const twice = await imported(once, { onlyReport });

			expect(twice).toEqual(once);
			expect(simulator.journal).toEqual([]);
		},
	);

	it('does not keep a plan beside it from being carried out', async () => {
		const [first] = await imported([plan(simulator, 1)]);
		const both = await imported([first, plan(simulator, 2)]);
		expect(both[0]).toEqual(first);
		expect(both[1]).toMatchObject({ kind: 'importedOrder', outcome: 'created', orderId: '2' });
	});
});

describe('Import refuses', () => {
	const refusal = async (items: object[]) => {
		const { error } = await runImport(simulator, items);
		expect(simulator.journal).toEqual([]);
		return `${error?.message}. ${error?.description}`;
	};

	it('a web order that was never planned, and says which node is missing', async () => {
		const said = await refusal([plan(simulator, 1), { kind: 'webOrder', id: '12', lines: [] }]);
		expect(said).toContain('Item 1 (web order 12) has no plan');
		expect(said).toContain("Put the node 'Web Order: Plan' between PrestaShop and this one");
	});

	it.each(['orderId', 'importKey', 'outcome', 'problems', 'quantities', 'totals'])(
		'a plan that lost %s on its way',
		async (member) => {
			const said = await refusal([{ ...plan(simulator, 1), [member]: undefined }]);
			expect(said).toMatch(new RegExp(`^Item 0.* has no '${member}'`));
			expect(said).toContain('Keep all fields');
		},
	);
});
