import type { Checks } from '../checks';
import { execute, exportWorkflow, importWorkflowFolder } from '../cli';
import { memoFor } from '../editFields';
import type { N8nHome } from '../home';
import { failedNodes, itemsOf, type RunData } from '../runData';
import {
	footprintOf,
	readTemplate,
	templateFolder,
	verdictOn,
	type Footprint,
	type Scene,
} from '../scene';
import { nodeOf, type N8nWorkflow } from '../workflow';
import type { RunReport } from '../../../domain/stream/runReport';

/** Imports the shipped file as it lies there: n8n has nothing to warn of. */
export async function templateImports(checks: Checks, home: N8nHome): Promise<void> {
	const printed = await importWorkflowFolder(home, templateFolder);
	checks.add(
		'the shipped template imports unchanged, without a warning',
		/Successfully imported \d+ workflow/.test(printed) && !/warn|skipped|error/i.test(printed),
		printed,
	);
	const ids = readTemplate().nodes.flatMap((node) =>
		Object.values(node.credentials ?? {}).flatMap(({ id }) => id ?? []),
	);
	checks.add(
		"nobody's credential id is in it",
		ids.length === 0,
		ids.join(', ') || 'no credential ids',
	);
}

/** n8n found the scene's credentials by name and type, although the workflow names no id. */
export async function credentialsLinked(
	checks: Checks,
	home: N8nHome,
	scene: Scene,
): Promise<void> {
	const stored = await exportWorkflow<N8nWorkflow>(home, scene.workflow.id);
	const linked = stored.nodes.flatMap((node) => Object.values(node.credentials ?? {}));
	const asking = stored.nodes.filter(({ type }) => /\.(snelStart|prestaShop|webOrder)$/.test(type));
	const own = [scene.credentials.snelStart.id, scene.credentials.prestaShop.id];
	checks.add(
		'n8n links the credentials by name and type',
		asking.every(({ credentials }) => Object.keys(credentials ?? {}).length > 0) &&
			linked.every(({ id }) => own.includes(id ?? '')),
		linked.map(({ id, name }) => `${name} → ${id}`).join(', '),
	);
}

/** Runs the template twice by `n8n execute` and judges books and shop after each. */
export async function runsTwice(checks: Checks, home: N8nHome, scene: Scene): Promise<void> {
	const due = scene.world.orders.filter(({ expectation }) => expectation === 'create').length;
	await runOnce(checks, home, scene, 'first run', (left, report) => {
		checks.add(
			'first run: every order that is due is created in SnelStart',
			left.salesOrders === due,
			`${left.salesOrders} of ${due}; ${report?.headline}`,
		);
		checks.add('first run: stock is written', left.stockWrites > 0, `${left.stockWrites} requests`);
	});
	await runOnce(checks, home, scene, 'second run', (left, report) => {
		checks.add(
			'second run: changes nothing',
			left.salesOrders === 0 && left.stockWrites === 0,
			`${left.salesOrders} orders, ${left.stockWrites} stock writes; ${report?.headline}`,
		);
	});
}

/** The same with an Edit Fields node between Plan and Import: its text must stand in the books. */
export async function runsWithEditFields(
	checks: Checks,
	home: N8nHome,
	scene: Scene,
): Promise<void> {
	await runOnce(checks, home, scene, 'with Edit Fields', (left) => {
		const { verkooporders } = scene.stage.snelStart.state;
		const created = verkooporders.slice(verkooporders.length - left.salesOrders);
		const withMemo = created.filter(({ memo, orderreferentie }) =>
			memo?.startsWith(memoFor(orderreferentie ?? '?')),
		);
		checks.add(
			`with Edit Fields: its memo stands on every created sales order`,
			created.length > 0 && withMemo.length === created.length,
			`${withMemo.length} of ${created.length}, e.g. "${created[0]?.memo}"`,
		);
	});
}

async function runOnce(
	checks: Checks,
	home: N8nHome,
	scene: Scene,
	what: string,
	more: (left: Footprint, report: RunReport | undefined) => void,
): Promise<void> {
	const { result, left } = await footprintOf(scene, () => execute(home, scene.workflow.id));
	const { runData, exitCode, error, seconds } = result;
	const idle = idleNodes(scene, runData);
	const failed = failedNodes(runData);
	checks.add(
		`${what}: n8n execute ends well, every node succeeded`,
		exitCode === 0 && failed.length === 0 && idle.length === 0,
		[error, ...failed, ...idle.map((name) => `${name} did not run`)].find(Boolean) ??
			`${Object.keys(runData).length} nodes, ${left.requests} requests, ${seconds.toFixed(1)} s`,
	);
	checkVerdict(checks, scene, what);
	more(left, reportOf(scene, runData));
}

/** Nodes that should have run and did not; one of the triggers always rests. */
function idleNodes(scene: Scene, runData: RunData): string[] {
	return scene.workflow.nodes
		.filter(({ type }) => !/\.(stickyNote|manualTrigger|scheduleTrigger)$/.test(type))
		.map(({ name }) => name)
		.filter((name) => runData[name] === undefined);
}

/** The referee's verdict on books and shop as two checks. */
export function checkVerdict(checks: Checks, scene: Scene, what: string): void {
	const { books, stock } = verdictOn(scene);
	const { duplicates, duplicateCustomers, totalsOffByCents, missing, unexpected } = books;
	const wrong = [
		duplicates,
		duplicateCustomers,
		totalsOffByCents,
		missing.length,
		unexpected.length,
	];
	checks.add(
		`${what}: the books are right`,
		wrong.every((count) => count === 0),
		`${duplicates} duplicates, ${duplicateCustomers} twin customers, ${totalsOffByCents} cents off, ` +
			`${missing.length} missing, ${unexpected.length} unexpected`,
	);
	checks.add(
		`${what}: the shop shows what can be sold`,
		stock.wrong.length === 0,
		`${stock.wrong.length} of ${scene.world.snelStart.artikelen.length} articles wrong`,
	);
}

function reportOf(scene: Scene, runData: RunData): RunReport | undefined {
	const { name } = nodeOf(scene.workflow, 'shopLink', 'report');
	return itemsOf<RunReport>(runData, name)[0];
}
