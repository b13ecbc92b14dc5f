/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { Checks } from '../checks';
import type { Editor } from '../editor';
import type { FinishedExecution, N8nRest } from '../rest';
import { failedNodes, itemsOf } from '../runData';
import { readTemplate, setScene, type Scene, type SceneOptions } from '../scene';
import { withCredentials, type N8nWorkflow } from '../workflow';

/** A shop and an administration that two templates watch. */
export interface TriggersScene extends Scene {
	further: Array<N8nWorkflow & { id: string }>;
}

interface Watched {
	id: string;
	template: string;
	trigger: string;
	event: string;
}

const SNELSTART: Watched = {
	id: 'watchBooks',
	template: 'tell-when-invoiced',
	trigger: 'When an Order Is Invoiced',
	event: 'orderInvoiced',
};
const PRESTASHOP: Watched = {
	id: 'watchShop',
	template: 'take-paid-orders-in-hand',
	trigger: 'When an Order Is Paid',
	event: 'orderPaid',
};
/** Both triggers in the workflows that watch. */
export const WATCHED: readonly Watched[] = [SNELSTART, PRESTASHOP];

const PAID = 2;
const IN_PREPARATION = '3';
/** n8n polls each minute. */
const MINUTE_MS = 60_000;
/** Watching begins a moment after a workflow was activated, when the first poll has ended. */
const FIRST_POLL_MS = 8000;

/** The main job beside both templates with a trigger that polls, which a person has set to their shop. */
export async function setTriggersScene(
	options: Partial<SceneOptions> = {},
): Promise<TriggersScene> {
	const wishes = { id: 'triggers', seed: 9, orders: 20, articles: 40, called: 'with triggers' };
	const scene = await setScene({ ...wishes, ...options });
	const credentials = Object.values(scene.credentials);
	const further = WATCHED.map(({ id, template }) => ({
		...withCredentials(withoutMail(readTemplate(template)), credentials),
		id,
	}));
	return { ...scene, further };
}

/** There is no mail server: what would be sent ends there. The state is chosen. */
function withoutMail(template: N8nWorkflow): N8nWorkflow {
	const nodes = template.nodes.map((node) => {
		if (node.type.endsWith('.emailSend')) {
			return { ...node, type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} };
		}
		if (node.name !== 'Take in Hand') return node;
		return { ...node, parameters: { ...node.parameters, state: IN_PREPARATION } };
	});
	return { ...template, nodes };
}

/** Imports the orders of the shop, and a person invoices one: there is something to show and to watch. */
export async function sellsSomething(
	rest: N8nRest,
	{ workflow, stage: { snelStart } }: TriggersScene,
): Promise<void> {
	await rest.runWorkflow(workflow.id, 'Run Now');
	const [{ nummer }] = snelStart.state.verkooporders;
	snelStart.hook('invoiceOrder', { nummer });
}

/** The triggers in the editor: their events can be chosen, and a test by hand shows a sample. */
export async function testsTriggersByHand(
	checks: Checks,
	editor: Editor,
	{ stage: { snelStart, prestaShop } }: TriggersScene,
): Promise<void> {
	snelStart.clearJournal();
	prestaShop.clearJournal();
	for (const { id, trigger, event } of WATCHED) {
		await editor.openWorkflow(id);
		checks.add(`${trigger}: n8n knows the node`, (await editor.nodesWithIssues()) === 0);
		await editor.openPanel(trigger);
		await editor.fetchTestEvent();
		await editor.showOutputAs('json');
		const sample = await editor.outputWith(event);
		checks.add(`${trigger}: a test by hand shows a sample`, sample.includes(event), sample);
		await editor.closePanel();
	}
	const written = [...snelStart.journal, ...prestaShop.journal].filter(
		({ method, path }) => method !== 'GET' && !path.endsWith('/token'),
	);
	checks.add('triggers: a test by hand writes nothing', written.length === 0, `${written.length}`);
}

/** Both workflows are switched on; each thing that happens begins one run, and the next poll none. */
export async function runsByTriggers(
	checks: Checks,
	rest: N8nRest,
	{ stage: { snelStart, prestaShop }, world }: TriggersScene,
): Promise<void> {
	const before = new Map<string, number>();
	for (const { id } of WATCHED) before.set(id, (await productionRuns(rest, id)).length);
	for (const { journal } of [snelStart, prestaShop]) journal.length = 0;
	for (const { id } of WATCHED) checks.add(`${id} can be activated`, await rest.activate(id));
	const haveBegun = () => [snelStart, prestaShop].every(({ journal }) => journal.length > 0);
	for (const begun = Date.now(); !haveBegun() && Date.now() < begun + MINUTE_MS; ) await pause(500);
	await pause(FIRST_POLL_MS);
	const { nummer } = snelStart.state.verkooporders.find((order) => order.verkoopfactuur === null)!;
	snelStart.hook('invoiceOrder', { nummer });
	const lines = [{ reference: world.assortment.sellable[0].code, quantity: 1 }];
	const { orderId } = prestaShop.placeOrder({ lines, stateId: PAID });
	const fresh = async ({ id }: Watched) =>
		(await productionRuns(rest, id)).slice(before.get(id) ?? 0);
	const deadline = Date.now() + 2 * MINUTE_MS;
	const allRan = async () =>
		(await Promise.all(WATCHED.map(fresh))).every(({ length }) => length > 0);
	while (!(await allRan()) && Date.now() < deadline) await pause(2000);
	await pause(MINUTE_MS + 5000);
	for (const watched of WATCHED) {
		const runs = await fresh(watched);
		const told = runs.flatMap(({ runData }) =>
			itemsOf<Record<string, unknown>>(runData, watched.trigger),
		);
		const failed = runs.flatMap(({ runData }) => failedNodes(runData));
		const expected = watched === SNELSTART ? `${nummer}` : `${orderId}`;
		const seen = told.map((item) => String(watched === SNELSTART ? item.nummer : item.id));
		checks.add(
			`${watched.trigger}: one run for what happened, none at the next poll`,
			runs.length === 1 && failed.length === 0 && seen.join() === expected,
			failed[0] ?? `${runs.length} runs, told of ${seen.join()}, expected ${expected}`,
		);
		await rest.deactivate(watched.id);
	}
	const order = prestaShop.state.tables.orders.find(({ id }) => Number(id) === Number(orderId))!;
	checks.add(
		'the paid order has the state that was chosen',
		String(order.current_state) === IN_PREPARATION,
		String(order.current_state),
	);
}

const productionRuns = async (rest: N8nRest, id: string): Promise<FinishedExecution[]> =>
	(await rest.executionsOf(id)).filter(({ mode }) => mode === 'trigger');

const pause = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));
