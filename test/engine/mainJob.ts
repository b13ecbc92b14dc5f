import { judge, type Verdict } from '../../lab/judges/mainJob';
import { runTemplate, type TemplateRun } from '../../lab/runs/runTemplate';
import { stage, type Stage, type StageOptions } from '../../lab/engine';
import { type WebshopOptions, webshopWorld, type WebshopWorld } from '../../lab/worlds';

/** A shop and an administration with the shipped template to run on them, from the sources. */
export interface MainJob extends Stage {
	world: WebshopWorld;
	run(): Promise<TemplateRun>;
	/** Runs the template and gives its report, or fails the test with the message a person would read. */
	runWell(): Promise<TemplateRun & { report: NonNullable<TemplateRun['report']> }>;
	/** What the referee says of both simulators as they are now. */
	verdict(): Verdict;
}

/** Sets a small world on stage; the caller closes it. */
export async function mainJob(
	options: WebshopOptions & { prepare?: (world: WebshopWorld) => void } = {},
	stageOptions: StageOptions = {},
): Promise<MainJob> {
	const { prepare, ...worldOptions } = options;
	const world = webshopWorld({ seed: 7, orders: 40, articles: 120, ...worldOptions });
	prepare?.(world);
	const set = await stage(world, stageOptions);
	const run = async () => await runTemplate(set, { source: 'src' });
	return {
		...set,
		world,
		run,
		runWell: async () => {
			const done = await run();
			const failure = done.failure;
			if (failure !== '' || !done.report) throw new Error(failure);
			return { ...done, report: done.report };
		},
		verdict: () =>
			judge({
				snelStart: set.snelStart.state,
				prestaShop: set.prestaShop.state,
				orders: world.orders,
			}),
	};
}

/** Figures of a verdict that must all be 0. */
export const faultsOf = ({ books, stock }: Verdict) => ({
	duplicates: books.duplicates,
	missing: books.missing.map(({ orderId, kind }) => `${orderId} ${kind}`),
	unexpected: books.unexpected.map(({ orderId, kind }) => `${orderId} ${kind}`),
	totalsOffByCents: books.totalsOffByCents,
	duplicateCustomers: books.duplicateCustomers,
	wrongStock: stock.wrong,
});

export const NO_FAULTS = {
	duplicates: 0,
	missing: [],
	unexpected: [],
	totalsOffByCents: 0,
	duplicateCustomers: 0,
	wrongStock: [],
};
