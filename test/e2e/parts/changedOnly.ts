import type { Checks } from '../checks';
import type { N8nRest } from '../rest';
import { itemsOf } from '../runData';
import { readTemplate, setScene, stillWriting, verdictOn, type Scene } from '../scene';
import type { StockCursor } from '../../../domain/stream/stockCursor';

const TEMPLATE = 'import-orders-and-export-stock-changed-only';

/** A shop for the template that keeps its cursor in a data table of n8n; no article changed of late. */
export async function setChangedOnlyScene(): Promise<Scene> {
	const change = () => readTemplate(TEMPLATE);
	const wishes = { id: 'changed', seed: 4, orders: 40, called: 'with a data table' };
	const scene = await setScene({ ...wishes, change });
	for (const row of scene.stage.snelStart.state.artikelen) row.modifiedOn = '2024-01-05T09:30:00';
	return scene;
}

/** Three runs: the first makes the table and reads everything, the others read what changed. */
export async function runsChangedOnly(checks: Checks, rest: N8nRest, scene: Scene): Promise<void> {
	stillWriting(scene);
	for (const [round, complete] of [true, false, false].entries()) {
		const { runData, error } = await rest.runWorkflow(scene.workflow.id, 'Run Now');
		const items = itemsOf<StockCursor>(runData, 'Set Stock in Shop');
		const cursor = items.find(({ kind }) => kind === 'stockCursor');
		const [stored] = itemsOf<Partial<StockCursor>>(runData, 'Store Cursor');
		const isKept =
			stored !== undefined &&
			stored.cursor === cursor?.cursor &&
			stored.fullSweepDueAt === cursor?.fullSweepDueAt;
		checks.add(
			`data table: run ${round + 1} reads ${complete ? 'everything' : 'what changed'} and stores its cursor`,
			cursor?.complete === complete && isKept,
			error ?? `read ${cursor?.articlesRead}, stored ${JSON.stringify(stored)}`,
		);
	}
	const { wrong } = verdictOn(scene).stock;
	checks.add('data table: the shop shows the right stock', wrong.length === 0, `${wrong.length}`);
}
