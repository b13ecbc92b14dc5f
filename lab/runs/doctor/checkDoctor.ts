import { runWorkflow, shippedWorkflow, stage } from '../../engine';
import { judgeDiagnosis, type SaidOfPair } from '../../judges/doctor/judgeDiagnosis';
import { Random } from '../../worlds';
import {
	MISCONFIGURATIONS,
	SHOP_NAME,
	type Misconfiguration,
} from '../../worlds/doctor/misconfigurations';
import {
	chosenIn,
	healthySettings,
	placeOrders,
	setUpSeeds,
	type SetUp,
} from '../../worlds/doctor/setUp';
import { withName } from './withName';

export interface DoctorOptions {
	seed: number;
	/** Most pairs that are looked at; default all. */
	pairs?: number;
	/** Changes what the run says before it is judged, to see that the judge sees it. */
	spoil?: (said: SaidOfPair) => void;
}

/** The last line of `npm run check:doctor -- --json`. */
export interface DoctorFigures {
	seeded: number;
	kinds: number;
	named: number;
	falseAlarms: number;
	/** Pairs in which nothing was wrong. */
	healthy: number;
	seconds: number;
}

/** Pairs of two things wrong, and of nothing, between those of one. */
const DOUBLES = 12;
const HEALTHY = 8;

/** Sets up pairs of a shop and an administration, puts things wrong in them, and judges what the template says of each. */
export async function checkDoctor({
	seed,
	pairs = Infinity,
	spoil,
}: DoctorOptions): Promise<{ figures: DoctorFigures; faults: string[] }> {
	const random = new Random(seed);
	const started = performance.now();
	const plans = random.sample(plansOf(random), Infinity).slice(0, pairs);
	const figures = { seeded: 0, kinds: 0, named: 0, falseAlarms: 0, healthy: 0, seconds: 0 };
	const faults: string[] = [];
	const kinds = new Set<string>();
	for (const plan of plans) {
		const verdict = await judged(plan, random, spoil);
		figures.seeded += plan.length;
		figures.named += verdict.named;
		figures.falseAlarms += verdict.falseAlarms;
		if (plan.length === 0) figures.healthy += 1;
		plan.forEach(({ code }) => kinds.add(code));
		const name = plan.map(({ code }) => code).join(' + ') || 'healthy';
		faults.push(...verdict.faults.map((fault) => `${name}: ${fault}`));
	}
	figures.kinds = kinds.size;
	figures.seconds = Math.round((performance.now() - started) / 100) / 10;
	return { figures, faults };
}

/** Every kind once, some two at once, and healthy pairs. */
function plansOf(random: Random): Misconfiguration[][] {
	const doubles: Misconfiguration[][] = [];
	while (doubles.length < DOUBLES) {
		const [one, other] = random.sample(MISCONFIGURATIONS, 2);
		if (areApart(one, other)) doubles.push([one, other]);
	}
	return [
		...MISCONFIGURATIONS.map((one) => [one]),
		...doubles,
		...Array.from({ length: HEALTHY }, () => []),
	];
}

/** Whether neither hides the other: they are of two sides, and one that blinds goes with a shop or books of its own. */
function areApart(one: Misconfiguration, other: Misconfiguration): boolean {
	if (one.side === other.side || (one.version && other.version)) return false;
	if (!one.blinds && !other.blinds) return true;
	return ['shop', 'books'].includes(one.side) && ['shop', 'books'].includes(other.side);
}

async function judged(
	plan: readonly Misconfiguration[],
	random: Random,
	spoil?: DoctorOptions['spoil'],
) {
	const set = await stage(setUpSeeds(random, plan.find(({ version }) => version)?.version));
	try {
		const setUp: SetUp = {
			shop: set.prestaShop,
			books: set.snelStart,
			credentials: set.credentials as SetUp['credentials'],
			settings: healthySettings(random),
			random,
		};
		placeOrders(setUp);
		const wrong = plan.map(({ code, seed }) => ({ code, about: seed(setUp) ?? '' }));
		const workflow = structuredClone(shippedWorkflow('check-set-up'));
		const chosen = chosenIn(setUp.settings);
		for (const node of workflow.nodes) Object.assign(node.parameters, chosen[node.name]);
		const run = await withName(SHOP_NAME, async () =>
			runWorkflow(workflow, { source: 'src', credentials: set.credentials }),
		);
		if (run.error) throw run.error;
		const [said] = run.itemsOf<SaidOfPair>('Diagnose');
		spoil?.(said);
		return judgeDiagnosis(said, wrong);
	} finally {
		await set.close();
	}
}
