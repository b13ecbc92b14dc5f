import {
	dataTables,
	runWorkflow,
	shippedWorkflow,
	stage,
	untouchedTemplate,
	type Choice,
	type Stage,
	type WorkflowJson,
} from '../../../lab/engine';
import { daysText, MOST_DAYS } from '../../../domain/report/daysOfRuns';
import { taskResult } from '../../../domain/planning/taskResult';
import type { Language } from '../../../domain/words/wording';
import { webshopWorld } from '../../../lab/worlds';

const DAY = 86_400_000;
const ARCHIVE = 'import-orders-and-export-stock-with-archive';
const CANCELLED = 6;
const ZONE = 'Europe/Amsterdam';

/** A page as its owner gets it, and what must stand on it to be seen without a click. */
export interface PageToSee {
	name: string;
	html: string;
	shows: readonly string[];
}

interface Task {
	template: string;
	/** Node that puts the page out; undefined where the end of *Run Now* (nu uitvoeren) is the page. */
	last?: string;
	shows: Record<Language, string[]>;
}

/** The tasks that tell their owner by a page, in an order in which each has something to tell. */
const TASKS: readonly Task[] = [
	{
		template: 'import-orders-and-export-stock',
		last: 'Run Report',
		shows: {
			nl: ['Totaal webwinkel', 'Totaal SnelStart', 'Reden', 'Wat te doen'],
			en: ['Total shop', 'Total SnelStart', 'Reason', 'What to do'],
		},
	},
	{
		template: 'compare-with-another-link',
		last: 'Run Report',
		shows: { nl: ['Uitkomst', 'Verkooporder'], en: ['Outcome', 'Sales order'] },
	},
	{
		template: 'follow-changes',
		last: 'Run Report',
		shows: { nl: ['nagelopen'], en: ['followed up'] },
	},
	{
		template: 'book-payments',
		last: 'Run Report',
		shows: { nl: ['U hoeft niets te doen'], en: ['Nothing needs you'] },
	},
	{
		template: 'reconcile',
		last: 'Reconcile',
		shows: { nl: ['Verschil', 'SnelStart'], en: ['Difference', 'SnelStart'] },
	},
	...['report-status-back', 'export-prices', 'export-articles'].map((template) => ({
		template,
		last: 'Run Report',
		shows: { nl: ['Uitkomst'], en: ['Outcome'] },
	})),
	{
		template: 'check-set-up',
		shows: { nl: ['fouten en'], en: ['errors and'] },
	},
	{
		template: ARCHIVE,
		last: 'Run Report',
		shows: {
			nl: ['Vandaag en deze week', 'Omzet'],
			en: ['Today and this week', 'Turnover'],
		},
	},
	{
		template: 'undo-a-run',
		last: 'Run Report',
		shows: { nl: ['Verkooporder'], en: ['Sales order'] },
	},
];

/** What happens before a task, by its template. */
const BEFORE: Record<string, (set: Stage) => Promise<void> | void> = {
	'follow-changes': cancelOne,
	'book-payments': invoiceSome,
	'report-status-back': invoiceSome,
	[ARCHIVE]: monthBehind,
};

/** Each page that an owner reads, made on the engine by the templates themselves. */
export async function pagesToSee(language: Language): Promise<PageToSee[]> {
	dataTables.clear();
	const set = await stage(webshopWorld({ seed: 21, orders: 25, articles: 60 }));
	blockAnOrder(set);
	try {
		const pages: PageToSee[] = [];
		for (const task of TASKS) {
			await BEFORE[task.template]?.(set);
			const html = await pageOf(task, set, language);
			pages.push({ name: `${task.template}-${language}`, html, shows: task.shows[language] });
		}
		return pages;
	} finally {
		await set.close();
		dataTables.clear();
	}
}

/** An article of the newest order that SnelStart has not: its order is blocked, with what to do. */
function blockAnOrder({ prestaShop, snelStart }: Stage): void {
	const code = prestaShop.state.tables.order_details.at(-1)?.product_reference;
	const article = snelStart.state.artikelen.find(({ artikelcode }) => artikelcode === code);
	if (article) article.artikelcode = `${code}-OUD`;
}

/** Cancels an order of the shop that is in the books. */
function cancelOne({ prestaShop, snelStart }: Stage): void {
	const key = snelStart.state.verkooporders.at(-6)?.betalingskenmerk ?? '';
	prestaShop.changeState(Number(key.slice('PS-'.length)), CANCELLED);
}

/** Invoices some orders, so that there is something to tell the shop of. */
function invoiceSome({ snelStart }: Stage): void {
	for (const { betalingskenmerk, verkoopfactuur } of snelStart.state.verkooporders.slice(-4)) {
		if (verkoopfactuur) continue;
		snelStart.hook('invoiceOrder', { betalingskenmerk });
	}
}

async function pageOf(
	{ template, last }: Task,
	{ credentials }: Stage,
	language: Language,
): Promise<string> {
	const workflow = withSpan(shippedWorkflow(template));
	const choices = languageOf(workflow, language);
	const run = await runWorkflow(workflow, { credentials, choices });
	if (last !== undefined) return run.itemsOf<{ html: string }>(last)[0]?.html ?? '';
	return taskResult(nameInList(template), run.lastItems, { language, zone: ZONE }).html;
}

const languageOf = ({ nodes }: WorkflowJson, language: Language): Choice[] =>
	nodes.flatMap(({ name, parameters }): Choice[] => {
		if (name === 'Reconcile') return [{ on: { node: name }, parameters: { language } }];
		if (parameters.operation !== 'report') return [];
		return [{ on: { node: name }, parameters: { options: { language, page: true } } }];
	});

/** All that was ever made, where a template asks which run is meant. */
function withSpan(workflow: WorkflowJson): WorkflowJson {
	if (workflow.name !== 'Undo a run') return workflow;
	for (const { name, parameters } of workflow.nodes) {
		if (name !== 'Get Imported Sales Orders') continue;
		parameters.options = { madeFrom: '2020-01-01T00:00:00', madeUntil: '2099-01-01T00:00:00' };
	}
	return workflow;
}

/** What *Run Now* (nu uitvoeren) calls the task. */
function nameInList(template: string): string {
	const words = template.split('-');
	const { parameters } = untouchedTemplate('run-now').nodes.find(({ name }) => name === 'Tasks')!;
	const { task } = parameters.tasks as unknown as { task: Array<{ name: string }> };
	const name = task.find((row) =>
		words.every((word) => row.name.toLowerCase().includes(word)),
	)?.name;
	if (name === undefined) throw new Error(`'${template}' is no task of run-now`);
	return name;
}

/** A run before this one, whose row tells of a month: an archive that was kept for so long. */
async function monthBehind({ credentials }: Stage): Promise<void> {
	await runWorkflow(shippedWorkflow(ARCHIVE), { credentials });
	const [row] = dataTables.get('webshop_runs')?.rows ?? [];
	const today = Date.parse(String(row.at));
	row.days = daysText(
		Array.from({ length: MOST_DAYS }, (_, index) => {
			const day = new Date(today - (MOST_DAYS - 1 - index) * DAY).toISOString().slice(0, 10);
			const orders = (index * 7) % 13;
			return {
				...{ day, runs: 96, failed: index === 9 ? 3 : 0, orders },
				...{ turnover: orders * 8_437, open: index % 4, seconds: 96 * (4 + (index % 5)) },
				timed: 96,
			};
		}),
	);
}
