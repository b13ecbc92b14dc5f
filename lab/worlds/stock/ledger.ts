import type { Exact, Needs } from './makings';

/** Goods that a line of a web order holds: promised to somebody, on the shelf or shipped. */
export interface Hold {
	orderId: number;
	quantity: number;
	needs: Needs;
	/** SKUs of which the shop changed its quantity for it, with the pieces; by id of the SKU. */
	moves: ReadonlyArray<{ sku: string; pieces: number }>;
	/** When it held, by moment; open while it holds. Cancelling closes a span, reopening opens one. */
	spans: Array<{ from: number; to: number }>;
}

/** Goods that came in, were sold over the counter or turned out to be missing. */
export interface Movement {
	at: number;
	articleId: string;
	quantity: Exact;
}

/**
 * What physically remains, kept as a book of its own: opening stock, goods in and out, and what web orders hold.
 * It never looks at free stock (vrije voorraad) or at the shop's quantities again. Moments are numbers that only rise.
 */
export class Ledger {
	private moment = 0;

	private readonly holds: Hold[] = [];

	private readonly movements: Movement[] = [];

	private readonly left = new Map<string, Exact>();

	constructor(private readonly opening: ReadonlyMap<string, Exact>) {
		for (const [articleId, quantity] of opening) this.left.set(articleId, quantity);
	}

	/** The next moment; every event has one of its own. */
	tick(): number {
		this.moment += 1;
		return this.moment;
	}

	now(): number {
		return this.moment;
	}

	/** What remains of an article right now. */
	remaining(articleId: string): Exact {
		return this.left.get(articleId) ?? 0;
	}

	hold(
		orderId: number,
		{
			quantity,
			needs,
			moves = [],
		}: Pick<Hold, 'quantity' | 'needs'> & Partial<Pick<Hold, 'moves'>>,
	): Hold {
		const hold: Hold = { orderId, quantity, needs, moves, spans: [] };
		this.holds.push(hold);
		this.take(hold);
		return hold;
	}

	move(articleId: string, quantity: Exact): void {
		this.movements.push({ at: this.tick(), articleId, quantity });
		this.add(articleId, quantity);
	}

	/** The order is cancelled or refunded: what it held can be sold again. */
	release(orderId: number): void {
		const at = this.tick();
		for (const hold of this.holds.filter((held) => held.orderId === orderId)) {
			const span = hold.spans.at(-1);
			if (span === undefined || span.to !== Infinity) continue;
			span.to = at;
			this.apply(hold, 1);
		}
	}

	/** Pieces of a SKU that orders took off the shop's quantity since a moment. */
	soldSince(moment: number, sku: string): number {
		return this.moved(sku, ({ spans }) => (spans.some(({ from }) => from > moment) ? 1 : 0));
	}

	/** Pieces of a SKU that the shop was given back since a moment. */
	releasedSince(moment: number, sku: string): number {
		return this.moved(
			sku,
			({ spans }) => spans.filter(({ to }) => to > moment && to !== Infinity).length,
		);
	}

	private moved(sku: string, times: (hold: Hold) => number): number {
		return this.holds.reduce((sum, hold) => {
			const pieces = hold.moves.reduce(
				(all, move) => all + (move.sku === sku ? move.pieces : 0),
				0,
			);
			return pieces === 0 ? sum : sum + pieces * times(hold);
		}, 0);
	}

	/** Goods that left a shelf by another way than the shop since a moment, per article, as a positive number. */
	lostSince(moment: number): Map<string, Exact> {
		const lost = new Map<string, Exact>();
		for (const { at, articleId, quantity } of this.movements) {
			if (at >= moment && quantity < 0) {
				lost.set(articleId, (lost.get(articleId) ?? 0) - quantity);
			}
		}
		return lost;
	}

	/** What would remain of every article if only these movements and holds had been. */
	remainingBy(
		counts: (movement: Movement) => boolean,
		holds: (hold: Hold) => boolean,
	): Map<string, Exact> {
		const sums = new Map(this.opening);
		const add = (articleId: string, quantity: Exact) =>
			sums.set(articleId, (sums.get(articleId) ?? 0) + quantity);
		for (const movement of this.movements) {
			if (counts(movement)) add(movement.articleId, movement.quantity);
		}
		for (const hold of this.holds) {
			if (!holds(hold)) continue;
			for (const [articleId, each] of hold.needs) add(articleId, -each * hold.quantity);
		}
		return sums;
	}

	private take(hold: Hold): void {
		hold.spans.push({ from: this.tick(), to: Infinity });
		this.apply(hold, -1);
	}

	private apply({ needs, quantity }: Hold, direction: 1 | -1): void {
		for (const [articleId, each] of needs) this.add(articleId, direction * each * quantity);
	}

	private add(articleId: string, quantity: Exact): void {
		this.left.set(articleId, (this.left.get(articleId) ?? 0) + quantity);
	}
}
