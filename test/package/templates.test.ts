import { partition } from 'lodash';
import type { INodeTypeDescription } from 'n8n-workflow';

import { checkTemplate } from '../../gulp/checkTemplate';
import { filesBelow, nodeDescriptions, read } from './repository';

interface Template {
	nodes: Array<Record<string, unknown> & { name: string; type: string }>;
	connections: Record<string, { main: Array<Array<{ node: string; index: number }>> }>;
	[field: string]: unknown;
}

const MAIN = 'workflows/import-orders-and-export-stock.json';
const OURS = 'n8n-nodes-snelstart-prestashop';
const load = (path = MAIN): Template => JSON.parse(read(path)) as Template;

let nodes: Record<string, INodeTypeDescription>;
beforeAll(async () => {
	nodes = await nodeDescriptions();
});

describe('workflow templates', () => {
	it.each(filesBelow('workflows', '.json'))('%s can be imported as it is', (path) => {
		expect(checkTemplate(load(path), nodes)).toEqual([]);
	});

	it('include the main job, with every node that is for orders or stock, and each other node', () => {
		const types = load().nodes.map(({ type }) => type);
		const [further, others] = partition(
			Object.keys(nodes),
			(type) => nodes[type].polling || type.endsWith('.webArticle'),
		);
		expect(types).toEqual(expect.arrayContaining(others));
		const all = filesBelow('workflows', '.json').flatMap((path) => load(path).nodes);
		expect(all.map(({ type }) => type)).toEqual(expect.arrayContaining(further));
	});
});

describe('a Data Table that several templates make', () => {
	it('has the same columns in each: whichever runs first makes it for all', () => {
		const made = new Map<string, Set<string>>();
		for (const path of filesBelow('workflows', '.json')) {
			for (const { parameters } of load(path).nodes) {
				const { tableName, columns } = parameters as { tableName?: string; columns?: object };
				if (tableName === undefined) continue;
				made.set(tableName, (made.get(tableName) ?? new Set()).add(JSON.stringify(columns)));
			}
		}
		expect([...made.keys()]).toEqual(expect.arrayContaining(['webshop_runs', 'webshop_orders']));
		for (const [name, columns] of made) expect([name, columns.size]).toEqual([name, 1]);
	});
});

describe('the check of templates', () => {
	const node = (template: Template, type: string) => {
		const found = template.nodes.find((one) => one.type === type);
		if (!found) throw new Error(`The template has no ${type}`);
		return found;
	};
	const webStock = (template: Template) => node(template, `${OURS}.webStock`);
	const set = ({ parameters }: Template['nodes'][number], given: object) =>
		Object.assign(parameters as object, given);
	const faults: Array<[string, (template: Template) => unknown, RegExp]> = [
		['a missing name', (t) => (t.name = ''), /has no name/],
		['an active workflow', (t) => (t.active = true), /active/],
		['pinned data', (t) => (t.pinData = { x: [] }), /pinData/],
		['the n8n it came from', (t) => (t.meta = { instanceId: 'abc' }), /instanceId/],
		['a node id used twice', (t) => (t.nodes[1].id = t.nodes[0].id), /used twice/],
		['a type that is not registered', (t) => (webStock(t).type = `${OURS}.nothing`), /neither/],
		['a version that does not exist', (t) => (webStock(t).typeVersion = 9), /version 9/],
		['a code node', (t) => (webStock(t).type = 'n8n-nodes-base.code'), /neither/],
		['an unknown parameter', (t) => (webStock(t).parameters = { bufer: 1 }), /'bufer' is unknown/],
		[
			'an unknown option in a collection',
			(t) => (webStock(t).parameters = { operation: 'calculate', options: { bases: 1 } }),
			/'options.bases' is unknown/,
		],
		[
			'a parameter of another operation',
			(t) => (webStock(t).parameters = { operation: 'explain', output: 'table' }),
			/'output' is unknown or not shown/,
		],
		[
			'an operation that does not exist',
			(t) => (webStock(t).parameters = { operation: 'guess' }),
			/no option 'guess'/,
		],
		[
			'a wrong option in a row of a list',
			(t) => {
				const { parameters } = node(t, `${OURS}.webOrder`);
				Object.assign(parameters as object, { mapping: { row: [{ when: 'weather' }] } });
			},
			/no option 'weather'/,
		],
		[
			'a trigger that starts nothing',
			(t) => delete t.connections[node(t, 'n8n-nodes-base.manualTrigger').name],
			/starts nothing/,
		],
		[
			'a required parameter left empty',
			(t) => (webStock(t).parameters = { operation: 'explain', articleOrOrder: '' }),
			/required/i,
		],
		[
			'a template of the demo',
			(t) => set(node(t, `${OURS}.webOrder`), { salesOrderTemplate: 'Webshop' }),
			/'salesOrderTemplate' carries a choice/,
		],
		[
			'a chosen article',
			(t) =>
				set(node(t, `${OURS}.webOrder`), {
					costArticles: { costs: { shipping: ['9001'] } },
				}),
			/'costArticles' carries a choice/,
		],
		[
			'a start',
			(t) => set(node(t, `${OURS}.prestaShop`), { importFrom: '2026-11-01T00:00:00' }),
			/'importFrom' carries a choice/,
		],
		[
			'a node that writes',
			(t) => set(t.nodes.find(({ name }) => name === 'Set Stock in Shop')!, { onlyReport: false }),
			/'onlyReport' is off/,
		],
		[
			"somebody's credentials",
			(t) => (webStock(t).credentials = { snelStartApi: { id: '1', name: 'x' } }),
			/credentials/,
		],
		[
			'an absolute address',
			(t) => (webStock(t).parameters = { operation: '=https://mijn.winkel/x' }),
			/absolute address/,
		],
		[
			'no sticky note',
			(t) => (t.nodes = t.nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote')),
			/sticky note/,
		],
		[
			'a third sticky note',
			(t) => {
				const note = node(t, 'n8n-nodes-base.stickyNote');
				t.nodes.push({ ...note, id: 'third', name: 'Note: Third' });
			},
			/more than 2 sticky notes/,
		],
		[
			'a long sticky note',
			(t) => set(node(t, 'n8n-nodes-base.stickyNote'), { content: 'word '.repeat(150) }),
			/more than 140 words/,
		],
		['a name that n8n gave', (t) => (webStock(t).name = 'Web Stock1'), /not in plain words/],
		['a name with signs in it', (t) => (webStock(t).name = '{{ stock }}'), /not in plain words/],
		[
			'no manual trigger',
			(t) => (t.nodes = t.nodes.filter(({ type }) => type !== 'n8n-nodes-base.manualTrigger')),
			/manualTrigger/,
		],
		['a wire to nowhere', (t) => (webStock(t).name = 'Renamed'), /does not exist/],
		[
			'an input that nothing is connected to',
			(t) => {
				for (const { main } of Object.values(t.connections)) {
					for (const [output, wires] of main.entries()) {
						main[output] = (wires ?? []).filter(({ index }) => index !== 1);
					}
				}
			},
			/nothing is connected to input 1/,
		],
	];

	it.each(faults)('finds %s', (_, spoil, message) => {
		const template = structuredClone(load());
		spoil(template);
		expect(checkTemplate(template, nodes).join('\n')).toMatch(message);
	});
});
