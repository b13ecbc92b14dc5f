import type { SnelStartState } from '../../simulators/snelstart/tables';
import type { Provenance } from './provenance';

/** What one run told of itself. */
export interface Told {
	/** How many orders its report says were created; null without a report. */
	reported: number | null;
	/** What its import made of every web order. */
	orders: Array<{ importKey: string; outcome: string; salesOrderNumber: number | null }>;
}

/**
 * A run may only claim what is so: orders it says it created are there, made by one run, under the number it gives. Of two
 * that stay, because a person works on one of them, one run may say that it exists.
 */
export function untrueClaims(
	runs: readonly Told[],
	{ verkooporders }: SnelStartState,
	provenance: Provenance,
): string[] {
	const rows = new Set(verkooporders.map((row) => `${row.betalingskenmerk} ${row.nummer}`));
	const kept =
		verkooporders.length - new Set(verkooporders.map((row) => row.betalingskenmerk)).size;
	const claims = runs.flatMap(({ orders }) => orders);
	const inBooks = claims.filter(({ outcome }) => outcome === 'created' || outcome === 'exists');
	const wrong = inBooks
		.filter(({ importKey, salesOrderNumber }) => !rows.has(`${importKey} ${salesOrderNumber}`))
		.map(
			({ importKey, outcome, salesOrderNumber }) =>
				`${importKey} ${outcome} as ${salesOrderNumber}`,
		);
	const miscounted = runs
		.filter(({ reported, orders }) => reported !== null && reported !== createdIn(orders))
		.map(({ reported }) => `a report names ${reported} created orders, its run made others`);
	const created = createdIn(claims);
	const made = provenance.made() - provenance.summary().twins.salesOrders;
	const miscreated = `${created} created in all reports, ${provenance.made()} really made`;
	const isTrue = created <= made && created >= made - kept;
	return [...wrong, ...miscounted, ...(isTrue ? [] : [miscreated])];
}

const createdIn = (orders: Told['orders']): number =>
	orders.filter(({ outcome }) => outcome === 'created').length;
