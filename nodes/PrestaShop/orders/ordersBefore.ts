import type { BeforeStart } from '../../../domain/stream/webOrder';
import { mayImport, ruleFor, type ImportRule } from '../../../domain/order/read/importRule';
import type { OrderState } from '../../../domain/order/read/orderState';
import { placedBefore } from '../../../domain/order/read/placedBefore';
import { readOptionalByIds } from '../client/readOptional';
import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { byId, groupedBy, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { latestEpochOf } from '../wire/shopTime';

/** What tells whether an order may be imported, and since when. */
interface ImportingSettings {
	/** Seconds since 1970. */
	importFrom: number;
	zone: string;
	states: ReadonlyMap<string, OrderState>;
	statesToImport: readonly string[];
	importRules: readonly ImportRule[];
}

/**
 * What became of orders that were placed before the start, by their id. The moment of payment comes from the history of
 * the order (order_histories) or, where the key may not read that, from the date of the shop's invoice.
 */
export async function ordersBefore(
	shop: Shop,
	orders: readonly ShopRow[],
	settings: ImportingSettings,
	hints: string[],
): Promise<Map<string, BeforeStart>> {
	const { importFrom, zone } = settings;
	const ruleOf = await rulesOf(shop, orders, settings.importRules);
	const isImportable = (order: ShopRow, stateId: string): boolean => {
		const rule = ruleOf(order);
		const state = settings.states.get(stateId);
		return mayImport(state ?? NO_SUCH, rule, settings.statesToImport);
	};
	const changedOf = (order: ShopRow) => latestEpochOf(text(order, 'date_upd'), zone);
	const inDoubt = orders.filter(
		(order) => isImportable(order, text(order, 'current_state')) && changedOf(order) >= importFrom,
	);
	const histories = await readHistories(shop, inDoubt, hints);
	return new Map(
		orders.map((order) => {
			const rows = (histories.get(text(order, 'id')) ?? []).filter((row) =>
				isImportable(order, text(row, 'id_order_state')),
			);
			const facts = {
				mayBeImported: isImportable(order, text(order, 'current_state')),
				changed: changedOf(order),
				importableSince:
					firstOf(ruleOf(order)?.when === 'atOnce' ? [order] : rows, 'date_add', zone) ??
					firstOf([order], 'invoice_date', zone),
			};
			return [text(order, 'id'), placedBefore(facts, importFrom)];
		}),
	);
}

const NO_SUCH = { id: '', paid: false };

/** The earliest moment that is told; null where none can be read. */
function firstOf(rows: readonly ShopRow[], field: string, zone: string): number | null {
	const moments = rows.map((row) => latestEpochOf(text(row, field), zone)).filter(Number.isFinite);
	return moments.length > 0 ? Math.min(...moments) : null;
}

async function readHistories(
	shop: Shop,
	orders: readonly ShopRow[],
	hints: string[],
): Promise<Map<string, ShopRow[]>> {
	const rows = await readOptionalByIds(
		shop,
		readingOf('order_histories'),
		'id_order',
		orders.map((order) => text(order, 'id')),
		"when an order from before 'Import From' was paid is taken from the date of its invoice in the shop",
		hints,
	);
	return groupedBy(rows, 'id_order');
}

/** The import rule of an order, by its row alone; carriers are read only where a rule names one. */
async function rulesOf(
	shop: Shop,
	orders: readonly ShopRow[],
	rules: readonly ImportRule[],
): Promise<(order: ShopRow) => ImportRule | undefined> {
	const isCarrierAsked = rules.some(({ carrier }) => carrier !== '');
	const ids = isCarrierAsked ? orders.map((order) => text(order, 'id_carrier')) : [];
	const carriers = byId(await readOptionalByIds(shop, readingOf('carriers'), 'id', ids));
	return (order) => {
		const carrier = carriers.get(text(order, 'id_carrier'));
		const payment = { module: text(order, 'module'), name: text(order, 'payment') };
		const shipping = { carrier: carrier ? text(carrier, 'name') : '' };
		return ruleFor({ payment, shipping }, rules);
	};
}
