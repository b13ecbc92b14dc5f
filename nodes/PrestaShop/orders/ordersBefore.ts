import type { BeforeStart } from '../../../domain/stream/webOrder';
import { goesByPayment, mayImport, type ImportRule } from '../../../domain/order/read/importRule';
import type { OrderState } from '../../../domain/order/read/orderState';
import { placedBefore } from '../../../domain/order/read/placedBefore';
import type { Shop } from '../client/shop';
import { text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { latestEpochOf } from '../wire/shopTime';
import { importRulesByRow } from './importRulesByRow';
import { readHistories } from './readHistories';
import { mayBeProven, proofOf, readPaidProofs } from './readPaidProofs';
import type { PaidProof } from '../../../domain/order/read/paidProof';
import type { Wording } from '../../../domain/words/wording';

/** What tells whether an order may be imported, and since when. */
interface ImportingSettings {
	/** Seconds since 1970. */
	importFrom: number;
	zone: string;
	states: ReadonlyMap<string, OrderState>;
	statesToImport: readonly string[];
	importRules: readonly ImportRule[];
	isOneOfSeveral: boolean;
}

export interface OrdersBefore {
	/** What became of each, by its id. */
	became: Map<string, BeforeStart>;
	/** What proves of those whose state is not marked as paid that they were paid. */
	proofs: Map<string, PaidProof>;
}

/**
 * What became of orders that were placed before the start, by their id. The moment of payment comes from the history of
 * the order (order_histories) or, where the key may not read that, from the date of the shop's invoice.
 */
export async function ordersBefore(
	shop: Shop,
	orders: readonly ShopRow[],
	settings: ImportingSettings,
	hints: Wording[],
): Promise<OrdersBefore> {
	const { importFrom, zone } = settings;
	const ruleOf = await importRulesByRow(shop, orders, settings.importRules);
	const isImportable = (order: ShopRow, stateId: string): boolean => {
		const rule = ruleOf(order);
		const state = settings.states.get(stateId);
		return mayImport(state ?? NO_SUCH, rule, settings.statesToImport);
	};
	const changedOf = (order: ShopRow) => latestEpochOf(text(order, 'date_upd'), zone);
	const known = {
		...settings,
		goesByPayment: (order: ShopRow) => goesByPayment(ruleOf(order), settings.statesToImport),
	};
	const waiting = orders.filter((order) => mayBeProven(order, known));
	const inDoubt = orders.filter(
		(order) => isImportable(order, text(order, 'current_state')) && changedOf(order) >= importFrom,
	);
	const histories = await readHistories(shop, [...inDoubt, ...waiting], hints);
	const proofs = await readPaidProofs(shop, waiting, known, hints, histories);
	const became = new Map(
		orders.map((order): [string, BeforeStart] => {
			const rows = (histories.get(text(order, 'id')) ?? []).filter((row) =>
				isImportable(order, text(row, 'id_order_state')),
			);
			const proof = proofOf(order, proofs);
			const facts = {
				mayBeImported: proof.wasPaid || isImportable(order, text(order, 'current_state')),
				changed: changedOf(order),
				importableSince:
					proof.since ??
					firstOf(ruleOf(order)?.when === 'atOnce' ? [order] : rows, 'date_add', zone) ??
					firstOf([order], 'invoice_date', zone),
			};
			return [text(order, 'id'), placedBefore(facts, importFrom)];
		}),
	);
	return { became, proofs };
}

const NO_SUCH = { id: '', paid: false };

/** The earliest moment that is told; null where none can be read. */
function firstOf(rows: readonly ShopRow[], field: string, zone: string): number | null {
	const moments = rows.map((row) => latestEpochOf(text(row, field), zone)).filter(Number.isFinite);
	return moments.length > 0 ? Math.min(...moments) : null;
}
