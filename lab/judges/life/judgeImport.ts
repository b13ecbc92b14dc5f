import type { Row } from '../../simulators/prestashop/types';
import { contentOf } from '../../worlds/life/hands';
import type { LifeStory } from '../../worlds/life/lifeStory';
import { byWebOrder, grouped } from './books';
import { readKey, type Evidence } from './evidence';
import type { Fault } from './fault';

const paidStates = ({ tables }: Evidence): Set<string> =>
	new Set(tables.order_states.filter(({ paid }) => paid === '1').map(({ id }) => String(id)));

/** An edit leaves the share of a voucher without VAT as it was: nobody can tell which rates it is of, and it is told. */
const isUnclear = (order: Row, story: LifeStory | undefined): boolean =>
	Number(order.total_discounts_tax_incl) > 0 &&
	story !== undefined &&
	(story.wasEditedUnpaid || story.edits > 0);

/** A sales order names it and carries the id of an order that the shop has no more: only the reference says whose it is. */
const hasStranger = ({ reference }: Row, { tables, after }: Evidence): boolean => {
	const known = new Set(tables.orders.map(({ id }) => id));
	return after.some(({ orderreferentie, betalingskenmerk }) => {
		const orderId = readKey(betalingskenmerk)?.orderId;
		return orderreferentie === reference && orderId !== undefined && !known.has(orderId);
	});
};

/** Judges the books after an import that nothing disturbed: each due order once, and nobody's work gone. */
export function judgeImport(evidence: Evidence): Fault[] {
	const { tables, after, stories } = evidence;
	const paid = paidStates(evidence);
	const books = byWebOrder(after);
	const faults: Fault[] = [];
	for (const order of tables.orders) {
		const story = stories.get(order.id);
		const isDue =
			paid.has(String(order.current_state)) && !story?.wasPaidBefore && !story?.isForeign;
		if (isDue && !books.has(order.id)) {
			const said = evidence.told.find(({ orderId }) => orderId === order.id);
			const isUndecided = isUnclear(order, story) || hasStranger(order, evidence);
			if (said?.outcome === 'blocked' && isUndecided) continue;
			const text = `is not in the books: ${said?.outcome} ${said?.summary} [${story?.told.join('; ')}]`;
			faults.push({ figure: 'lost', orderId: order.id, text });
		}
	}
	for (const [orderId, { own, credits }] of books) {
		const told = stories.get(orderId)?.told.join('; ');
		const twins = [...grouped(credits, (row) => row.betalingskenmerk ?? '').values()];
		for (const same of [own, ...twins]) {
			if (same.length < 2) continue;
			const text = `stands ${same.length} times in the books: ${same.map(({ nummer }) => nummer).join(', ')} [${told}]`;
			faults.push({ figure: 'duplicates', orderId, text });
		}
		const story = stories.get(orderId);
		const isElsewhere = story?.wasPaidBefore || story?.isForeign;
		if (own.length > 0 && isElsewhere && !evidence.hands.typed.has(orderId)) {
			const text = `was typed over by hand, or imported by another link, and imported [${told}]`;
			faults.push({ figure: 'duplicates', orderId, text });
		}
	}
	return [...faults, ...judgeHands(evidence)];
}

/** Whatever a person left stands as it was left. */
export function judgeHands({ after, hands, stories }: Evidence): Fault[] {
	const now = new Map(after.map((row) => [row.id, row]));
	return [...hands.work].flatMap(([id, left]): Fault[] => {
		const row = now.get(id);
		if (row !== undefined && contentOf(row) === left) return [];
		const key = (JSON.parse(left) as { betalingskenmerk: string }).betalingskenmerk;
		const orderId = Number(key?.split('-')[1] ?? 0);
		const told = stories.get(orderId)?.told.join('; ');
		const text = `somebody's work on it is ${row ? 'changed' : 'gone'} [${told}]`;
		return [{ figure: 'touchedOthers', orderId, text }];
	});
}
