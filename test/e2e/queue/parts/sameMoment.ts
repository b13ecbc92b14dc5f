import type { Checks } from '../../checks';
import { verdictOn } from '../../scene';
import {
	byWorker,
	executionsAfter,
	lastExecutionId,
	overlapMs,
	runNow,
	whyFailed,
	type Field,
} from '../executions';
import { salesOrdersIn, type Shoppers } from '../shop';
import { quietRun } from './bothWorkers';

const ROUNDS = 4;
const NEW_ORDERS = 12;

/** Two runs at once with new orders there: the worst a shop owner can do with two workers. */
export async function twoAtTheSameMoment(
	checks: Checks,
	field: Field,
	shoppers: Shoppers,
): Promise<void> {
	let together = 0;
	for (let round = 1; round <= ROUNDS; round += 1) {
		shoppers.order(NEW_ORDERS);
		if (await roundOnTwoWorkers(checks, field, `at the same moment, round ${round}`)) together += 1;
	}
	checks.add(
		'at the same moment: two workers were really at it together',
		together > 0,
		`${together} of ${ROUNDS} rounds`,
	);
	await quietRun(checks, field, 'at the same moment');
}

async function roundOnTwoWorkers(checks: Checks, field: Field, what: string): Promise<boolean> {
	const { scene } = field;
	const before = await lastExecutionId(field);
	scene.stage.snelStart.clearJournal();
	const there = salesOrdersIn(scene).there;
	const ends = await Promise.all([runNow(field), runNow(field)]);
	const failure = ends.map(whyFailed).find(Boolean);
	const executions = await executionsAfter(field, before);
	const [one, other] = executions;
	const overlap = one && other ? overlapMs(one, other) : 0;
	const left = salesOrdersIn(scene);
	const wrongStock = verdictOn(scene).stock.wrong.length;
	checks.add(
		`${what}: both end well, and ${NEW_ORDERS} new orders are ${NEW_ORDERS} sales orders`,
		failure === undefined && left.there - there === NEW_ORDERS,
		failure ??
			`${byWorker(executions)}; ${(overlap / 1000).toFixed(1)} s together; ${left.there - there} new, ` +
				`${left.deleted} twins taken away again; ${wrongStock} articles wrong before the quiet run`,
	);
	checkBooks(checks, field, what);
	return overlap > 0 && one.worker !== undefined && one.worker !== other.worker;
}

/** The books must be right at once; the shop after the next quiet run. */
function checkBooks(checks: Checks, { scene }: Field, what: string): void {
	const { books } = verdictOn(scene);
	const { duplicates, duplicateCustomers, totalsOffByCents, missing, unexpected } = books;
	checks.add(
		`${what}: the books are right at once`,
		[duplicates, duplicateCustomers, totalsOffByCents, missing.length, unexpected.length].every(
			(count) => count === 0,
		),
		`${duplicates} duplicates, ${duplicateCustomers} twin customers, ${totalsOffByCents} cents off, ` +
			`${missing.length} missing, ${unexpected.length} unexpected`,
	);
}
