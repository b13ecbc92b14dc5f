import { isSameOrder, type OrderEvidence } from '../../../../../domain/books/sameOrder';
import { enterByHand } from '../../../../../domain/follow/enterByHand';
import { centsIn, euros, eurosNl } from '../../../../../domain/money/cents';
import type { ImportResult } from '../../../../../domain/order/plan/importedFromPlan';
import type { ChangeWrite, OrderChange } from '../../../../../domain/stream/orderChange';
import type { Problem } from '../../../../../domain/words/problem';
import { existingSalesOrderOf } from '../../../books/salesOrders/existingSalesOrderOf';
import type { SnelStartClient } from '../../../books/snelStartClient';
import { wireCents } from '../../../wire/wireNumber';
import { inBooks } from '../import/inBooks';
import { createSalesOrder } from '../import/orders/createSalesOrder';
import type { Stop } from '../import/stop';
import { settleTwins } from '../import/twins/settleTwins';
import type { Created } from '../import/twins/twins';
import { changedSince, failed, notBegun, type Applied } from './applied';
import { readJudged } from './readJudged';
import { unreadable } from './unreadable';

/** A change that is carried out by a sales order which credits another. */
export type Crediting = OrderChange & { write: Extract<ChangeWrite, { action: 'credit' }> };

/**
 * Creates credits, each exactly once: looked up by their payment reference before, after a lost answer and once more when
 * all are made, so that of two runs at once only the lower number stays.
 */
export async function createCredits(
	client: SnelStartClient,
	changes: readonly Crediting[],
	stop: Stop,
): Promise<Map<Crediting, Applied>> {
	const applied = new Map<Crediting, Applied>();
	if (changes.length === 0) return applied;
	const keys = changes.map(({ write }) => write.body.betalingskenmerk);
	const rows = await client.salesOrders.byImportKey(keys, { knownKey: changes[0].importKey });
	const there = new Set(rows.map(({ betalingskenmerk }) => betalingskenmerk));
	const results = new Map<string, ImportResult>();
	const created: Created[] = [];
	for (const change of changes) {
		const key = change.write.body.betalingskenmerk;
		if (there.has(key)) {
			applied.set(change, { outcome: 'settled' });
			continue;
		}
		there.add(key);
		applied.set(change, await create(client, change, { stop, results, created }));
	}
	await settleTwins(client, created, results);
	for (const change of changes) {
		const result = results.get(change.write.body.betalingskenmerk);
		if (result) applied.set(change, afterSettling(result));
	}
	return applied;
}

interface Run {
	stop: Stop;
	/** By payment reference, what settling twins may change. */
	results: Map<string, ImportResult>;
	created: Created[];
}

async function create(
	client: SnelStartClient,
	{ salesOrderId, salesOrderNumber, write }: Crediting,
	{ stop, results, created }: Run,
): Promise<Applied> {
	if (stop.reason) return notBegun(stop.reason);
	const now = await readJudged(client, salesOrderId, write.mark, stop);
	if (now.found === 'unknown') return unreadable(salesOrderNumber);
	if (now.found !== 'same') return changedSince(salesOrderNumber);
	const { body } = write;
	const total = centsIn(write.total);
	const evidence: OrderEvidence = {
		reference: body.orderreferentie,
		totals: [total],
		isCustomer: (id) => id === body.relatie?.id,
	};
	const sent = await createSalesOrder(client, body, evidence, stop);
	if (!sent.ok) return failed(withLines(sent.problem, write));
	const { order, isProven } = sent;
	const importKey = body.betalingskenmerk;
	created.push({ importKey, order, isProven, evidence });
	results.set(importKey, {
		outcome: 'created',
		salesOrder: inBooks(order, null),
		customerCreated: false,
		problems: totalDiffers(wireCents(order.totaalInclusiefBtw), total),
	});
	return isSameOrder(evidence, existingSalesOrderOf(order))
		? { outcome: 'carriedOut' }
		: { outcome: 'settled' };
}

/** An administration may refuse negative quantities: then a person enters them. */
function withLines(problem: Problem, { body }: Crediting['write']): Problem {
	const byHand = enterByHand(body);
	return problem.code === 'refused-by-snelstart'
		? {
				...problem,
				fix: `${problem.fix} Or ${byHand.en}.`,
				...(problem.fixNl === undefined ? {} : { fixNl: `${problem.fixNl} Of ${byHand.nl}.` }),
			}
		: problem;
}

const totalDiffers = (came: number | null, expected: number): Problem[] =>
	came === null || came === expected
		? []
		: [
				{
					code: 'total-differs',
					message: `SnelStart came to ${euros(came)} where the credit was to be ${euros(expected)}`,
					messageNl: `SnelStart kwam op ${eurosNl(came)} uit waar de creditorder ${eurosNl(expected)} moest zijn`,
					fix: 'Compare its lines with the credit slip before it is invoiced.',
					fixNl: 'Vergelijk de regels met de creditbon voor er wordt gefactureerd.',
					value: euros(came),
				},
			];

/** A credit of which another run's has the lower number was somebody else's work. */
const afterSettling = ({ outcome, problems = [] }: ImportResult): Applied => ({
	outcome: outcome === 'exists' ? 'settled' : 'carriedOut',
	problems,
});
