import { judgeUndo, type UndoEvidence, type UndoVerdict } from '../../judges/life/judgeUndo';
import { readKey } from '../../judges/life/evidence';
import { killRun } from './killRun';
import type { Life } from './life';
import { importRun, undoRun } from './workflows';

const NEW_ORDERS = 4;

/**
 * A few people order, a run imports that, some of it lives on, and the owner undoes the run by the time it took. Null
 * where a run failed. `see` gets what it is judged by.
 *
 * @param kills undoings that are killed in a process of their own before
 */
export async function undoRound(
	life: Life,
	failures: string[],
	see: (evidence: UndoEvidence) => void = () => {},
	kills = 0,
): Promise<UndoVerdict | null> {
	const { set, town, random } = life;
	const { state } = set.snelStart;
	for (let placed = 0; placed < NEW_ORDERS; placed += 1) town.order();
	life.pass(30);
	const known = new Set(state.verkooporders.map(({ id }) => id));
	const cardsBefore = structuredClone(state.relaties);
	const from = life.now();
	const imported = await importRun(set.credentials, life);
	if (imported.failure) return failed(failures, imported.failure);
	life.look();
	const until = life.now();
	const made = structuredClone(state.verkooporders.filter(({ id }) => !known.has(id)));
	const orderIds = made.flatMap(({ betalingskenmerk }) => readKey(betalingskenmerk)?.orderId ?? []);
	const shopBefore = shopRows(life, orderIds);
	for (const orderId of orderIds) if (random.chance(0.3)) town.live(orderId);
	const shopAfter = shopRows(life, orderIds);
	life.pass(20);
	const before = structuredClone(state.verkooporders);
	for (let times = 0; times < kills; times += 1) {
		await killRun(life, { of: 'undo', from, until, conditions: life.conditions });
	}
	const undone = await undoRun(set.credentials, { from, until }, life.conditions);
	if (undone.failure) return failed(failures, undone.failure);
	const evidence: UndoEvidence = {
		...{ made, before, after: structuredClone(state.verkooporders), cardsBefore },
		cardsAfter: structuredClone(state.relaties),
		changedInShop: new Set(
			orderIds.filter((orderId) => shopBefore.get(orderId) !== shopAfter.get(orderId)),
		),
		told: undone.told,
	};
	see(evidence);
	return judgeUndo(evidence);
}

function failed(failures: string[], failure: string): null {
	failures.push(failure);
	return null;
}

/** What the shop says of each order, as one text. */
function shopRows({ set }: Life, orderIds: readonly number[]): Map<number, string> {
	const { tables } = set.prestaShop.state;
	const about = ['orders', 'order_details', 'order_slip', 'order_cart_rules', 'order_discounts'];
	const rows = about.flatMap((name) => tables[name] ?? []);
	return new Map(
		orderIds.map((orderId) => [
			orderId,
			JSON.stringify([
				tables.orders.find(({ id }) => id === orderId),
				rows.filter(({ id_order: of }) => Number(of) === orderId),
				addressesOf(tables, orderId),
			]),
		]),
	);
}

function addressesOf(tables: Life['set']['prestaShop']['state']['tables'], orderId: number) {
	const order = tables.orders.find(({ id }) => id === orderId);
	const ids = [order?.id_address_invoice, order?.id_address_delivery].map(String);
	return [
		tables.addresses.filter(({ id }) => ids.includes(String(id))),
		tables.customers.filter(({ id }) => String(id) === String(order?.id_customer)),
	];
}
