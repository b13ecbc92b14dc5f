import type { ArchivedOrder } from '../../../domain/stream/archivedOrder';
import type { CompareSummary } from '../../../domain/stream/compareSummary';
import type { OrderChange } from '../../../domain/stream/orderChange';
import type { Checks } from '../checks';
import { runsSetUpTemplates, setUpTemplates } from './setUpTemplates';
import type { N8nRest } from '../rest';
import { itemsOf } from '../runData';
import { readTemplate, setScene, type Scene } from '../scene';
import { withCredentials, type N8nWorkflow } from '../workflow';

const IMPORT = 'import-orders-and-export-stock-with-archive';
const UNDO = 'undo-a-run-with-archive';

/** Templates that are run behind the import, each without writing. */
const OTHERS = [
	'compare-with-another-link',
	'follow-changes',
	'reconcile',
	'book-payments',
	'report-status-back',
	'sync-customers',
	'export-prices',
	'export-articles',
	'import-articles',
	'undo-a-run',
];

/** Reads a database that speaks TDS, which no machine of ours has: it is imported, and stops where it asks for one. */
const LOCAL = 'export-stock-from-local-snelstart';

/** A shop whose orders are imported with an archive, and every other template on it. */
export interface TemplatesScene extends Scene {
	further: Array<N8nWorkflow & { id: string }>;
}

export async function setTemplatesScene(): Promise<TemplatesScene> {
	const change = () => readTemplate(IMPORT);
	const wishes = { id: 'archive', seed: 6, orders: 40, articles: 80, called: 'with an archive' };
	const scene = await setScene({ ...wishes, change });
	const credentials = Object.values(scene.credentials);
	const further = [UNDO, LOCAL, ...OTHERS].map((name) => {
		const template = withChoices(readTemplate(name));
		return { ...withCredentials(template, credentials), id: idOf(name) };
	});
	return { ...scene, further: [...further, ...setUpTemplates(scene)] };
}

const idOf = (template: string): string => `archive${template.replace(/-/g, '')}`;

/** What nobody can choose before the run is there: all runs, and all time. */
function withChoices(template: N8nWorkflow): N8nWorkflow {
	for (const { name, parameters } of template.nodes) {
		if (name === 'Rows of the Run') {
			const conditions = [{ keyName: 'runId', condition: 'neq', keyValue: '' }];
			parameters.filters = { conditions };
		}
		if (name === 'Get Imported Sales Orders' && template.name === 'Undo a run') {
			parameters.options = { madeFrom: '2020-01-01T00:00:00', madeUntil: '2099-01-01T00:00:00' };
		}
		if (name === 'Get Web Orders' && template.name === 'Export stock from local SnelStart') {
			parameters.importFrom = '2020-01-01T00:00:00';
		}
		if (name === 'Apply Changes' && template.name === 'Undo a run with archive') {
			parameters.onlyReport = false;
		}
	}
	return template;
}

/** Imports twice, runs every other template, and undoes all that was imported. */
export async function runsEveryTemplate(
	checks: Checks,
	rest: N8nRest,
	scene: TemplatesScene,
): Promise<void> {
	const { workflow, stage } = scene;
	const { snelStart } = stage;
	const first = await rest.runWorkflow(workflow.id, 'Run Now');
	const made = itemsOf<{ outcome?: string }>(first.runData, 'Import Sales Orders').filter(
		({ outcome }) => outcome === 'created',
	).length;
	const stored = itemsOf<ArchivedOrder>(first.runData, 'Store Orders');
	const runs = itemsOf<{ runId: string }>(first.runData, 'Store Run');
	checks.add(
		'archive: the first run stores a row for each order it made, and one for itself',
		made > 10 && stored.length === made && runs.length === 1,
		first.error ?? `${made} made, ${stored.length} stored, ${runs.length} runs`,
	);
	const second = await rest.runWorkflow(workflow.id, 'Run Now');
	const known = itemsOf<ArchivedOrder>(second.runData, 'Archived Orders').length;
	const last = itemsOf<{ kind?: string }>(second.runData, 'Last Run');
	checks.add(
		'archive: the second run reads them',
		known === made && last[0]?.kind === 'archivedRun' && !second.error,
		second.error ?? `${known} rows of ${made}, last run ${JSON.stringify(last[0]?.kind)}`,
	);
	const before = snelStart.state.verkooporders.length;
	for (const name of OTHERS) {
		const { runData, error } = await rest.runWorkflow(idOf(name), 'Run Now');
		checks.add(`template ${name} runs`, !error, error ?? '');
		if (name !== 'compare-with-another-link') continue;
		const summary = itemsOf<CompareSummary>(runData, 'Compare').find(
			({ kind }) => kind === 'compareSummary',
		);
		const { differs = -1, twice = -1 } = summary?.counts ?? {};
		checks.add(
			'compare: nothing differs',
			differs + twice === 0,
			summary?.headline ?? 'no summary',
		);
	}
	const local = await rest
		.runWorkflow(idOf(LOCAL), 'Run Now')
		.catch(({ message }: Error) => ({ error: message }));
	checks.add(
		`template ${LOCAL} is known to n8n, and stops without a database`,
		/credential|issues/i.test(local.error ?? ''),
		local.error ?? 'it ran',
	);
	checks.add(
		'none of them wrote',
		snelStart.state.verkooporders.length === before,
		`${before} sales orders, ${snelStart.state.verkooporders.length} behind them`,
	);
	await runsSetUpTemplates(checks, rest, scene);
	const undone = await rest.runWorkflow(idOf(UNDO), 'Run Now');
	const changes = itemsOf<OrderChange>(undone.runData, 'Apply Changes');
	const gone = changes.filter(
		({ write, outcome }) => write?.action === 'delete' && outcome === 'carriedOut',
	);
	const marked = itemsOf<ArchivedOrder>(undone.runData, 'Store Orders').filter(
		({ outcome }) => outcome === 'undone',
	);
	checks.add(
		'undo: what nobody touched is deleted and marked',
		gone.length > 10 &&
			marked.length === gone.length &&
			snelStart.state.verkooporders.length === before - gone.length,
		undone.error ?? `${gone.length} gone, ${marked.length} marked, ${before} before`,
	);
}
