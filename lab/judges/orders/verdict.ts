import type { Row } from '../../simulators/prestashop/types';
import { absolute } from './millionths';
import { opinionOf, type Opinion } from './opinionOf';
import { Books } from './books';
import { chosenFaults } from './chosenFaults';
import type { Case, Imported } from './case';
import type { Evidence } from './evidence';
import { heldFaults } from './heldFaults';
import { headingFaults } from './heading';
import { handFaults } from './handFaults';
import { isLeftOut } from './leftOut';
import { settledFor } from './settled';
import { textFaults } from './textFaults';
import { dividedFaults } from './dividedFaults';
import { lineFaults } from './lines';
import { bookedDifference, costFaults, totalFaults } from './totalFaults';
import { addressFaults } from './addressFaults';
import { customerFaults } from './customerFaults';
import { cardFaults } from './cardFaults';
import { ShopRows } from './shopRows';
import { vatFaults } from './vat';

/** What became of one order, and what is not right about it. */
export interface Verdict {
	orderId: string;
	/** `leftOut`: not imported because the owner wants nothing of it. */
	outcome: 'exact' | 'differenceBooked' | 'blocked' | 'notYet' | 'leftOut';
	/** Empty when everything is right. */
	faults: string[];
	/** Cents booked as difference. */
	difference: number;
	/** What a bookkeeper would have done. */
	opinion: Opinion;
	/** Codes of the problems that the plan gave, for a blocked order. */
	codes: string[];
	/** In the node's words. */
	summary: string;
}

/** Judges every order of the shop by the rows of both sides. */
export const judge = (evidence: Evidence): Verdict[] => judged(evidence, () => true);

/** The same of one order; throws when the shop has none with that id. */
export function judgeOne(evidence: Evidence, orderId: string): Verdict {
	const [verdict] = judged(evidence, ({ id }) => String(id) === orderId);
	if (!verdict) throw new Error(`The shop has no order ${orderId}`);
	return verdict;
}

function judged(evidence: Evidence, isAsked: (order: Row) => boolean): Verdict[] {
	const shop = new ShopRows(evidence.shop, evidence.choices);
	const before = new Books(evidence.before, evidence.choices);
	const after = new Books(evidence.after, evidence.choices);
	const strangers = cardFaults(evidence, shop);
	return shop.orders.filter(isAsked).map((order) => {
		const found = caseOf(order, evidence, { shop, before, after });
		const verdict = verdictOf(found);
		return { ...verdict, faults: [...verdict.faults, ...(strangers.get(verdict.orderId) ?? [])] };
	});
}

function caseOf(
	order: Row,
	{ choices, stories, reported }: Evidence,
	rows: Pick<Case, 'shop' | 'before' | 'after'>,
): Case {
	const id = String(order.id);
	const settled = settledFor(order, choices, { shop: rows.shop, books: rows.before });
	const importKey = `${settled.importKeyPrefix}${id}`;
	const salesOrders = rows.after.salesOrders(importKey);
	const known = { story: stories.get(id), reported: reported.get(id) };
	const prepared = rows.shop.prepared(order);
	return { ...rows, ...known, order: prepared, choices: settled, importKey, salesOrders };
}

function verdictOf(found: Case): Verdict {
	const opinion = opinionOf(found);
	const [salesOrder, ...twins] = found.salesOrders;
	const about = {
		orderId: String(found.order.id),
		opinion,
		codes: [...new Set((found.reported?.problems ?? []).map(({ code }) => code))],
		summary: found.reported?.summary ?? '',
	};
	if (!salesOrder) {
		const outcome = whyNot(opinion, isLeftOut(found));
		return { ...about, outcome, difference: 0, faults: heldFaults(found) };
	}
	const imported = { ...found, salesOrder };
	const difference = Number(bookedDifference(imported));
	return {
		...about,
		outcome: difference === 0 ? 'exact' : 'differenceBooked',
		difference: Number(absolute(BigInt(difference))),
		faults: [
			...heldFaults(found),
			...twins.map(({ nummer }) => `twice: also sales order ${nummer}`),
			...(opinion.notYet === '' ? [] : [`too early: ${opinion.notYet}`]),
			...(isLeftOut(found) ? ['should have been left out'] : []),
			...opinion.asks.map((why) => `should have been blocked: ${why}`),
			...faultsOf(imported, opinion),
		],
	};
}

function whyNot({ notYet }: Opinion, leftOut: boolean): Verdict['outcome'] {
	if (leftOut) return 'leftOut';
	return notYet === '' ? 'blocked' : 'notYet';
}

function faultsOf(found: Imported, opinion: Opinion): string[] {
	return [
		...totalFaults(found),
		...costFaults(found),
		...chosenFaults(found),
		...vatFaults(found),
		...lineFaults(found),
		...dividedFaults(found),
		...textFaults(found),
		...customerFaults(found, opinion.belongs),
		...addressFaults(found),
		...headingFaults(found),
		...handFaults(found),
	];
}
