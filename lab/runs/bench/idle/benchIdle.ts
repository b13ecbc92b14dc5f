import { stringify } from 'flatted';
import { dataTables, type EngineRun, runWorkflow, shippedWorkflow, stage } from '../../../engine';
import { webshopWorld, type WebshopOptions } from '../../../worlds';

/** What a run cost in which nothing happened. */
export interface IdleFigure {
	template: string;
	/** Bytes that n8n stores of it, in its own notation (flatted). */
	storedBytes: number;
	/** By node. */
	bytesOfNodes: Record<string, number>;
	requests: number;
	/** Pages of the catalogue among them. */
	articlePages: number;
	/** Requests that are no question, the token aside. */
	writes: number;
	error: string;
}

const TEMPLATES = [
	'import-orders-and-export-stock',
	'import-orders-and-export-stock-changed-only',
] as const;

/** Imports the orders of a world with each template that exports stock, and measures the third run: nothing happens in it. */
export async function benchIdle(options: WebshopOptions): Promise<IdleFigure[]> {
	const figures: IdleFigure[] = [];
	for (const template of TEMPLATES) figures.push(await idleFigure(template, options));
	return figures;
}

async function idleFigure(template: string, options: WebshopOptions): Promise<IdleFigure> {
	const set = await stage(webshopWorld(options));
	const run = async () =>
		await runWorkflow(shippedWorkflow(template), { source: 'src', credentials: set.credentials });
	dataTables.clear();
	try {
		await run();
		await run();
		set.snelStart.clearJournal();
		set.prestaShop.clearJournal();
		const idle = await run();
		const journal = [...set.snelStart.journal, ...set.prestaShop.journal];
		return {
			template,
			storedBytes: bytesOf({ runData: idle.runData }),
			bytesOfNodes: bytesOfNodes(idle),
			requests: journal.length,
			articlePages: journal.filter(({ path }) => path.endsWith('/artikelen')).length,
			writes: journal.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/token'))
				.length,
			error: idle.error?.message ?? '',
		};
	} finally {
		await set.close();
	}
}

const bytesOf = (value: unknown): number => Buffer.byteLength(stringify(value));

const bytesOfNodes = ({ runData }: EngineRun): Record<string, number> =>
	Object.fromEntries(Object.entries(runData).map(([node, data]) => [node, bytesOf(data)]));
