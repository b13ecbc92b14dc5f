import { inPieces, type Ledger, type Sight } from './ledger';
import { PIECE, piecesOf, type Exact } from './recipes';
import type { Shelf, Sku } from './shelf';

/** A number in the shop that the run is to blame for. */
export interface Fault {
	run: number;
	code: string;
	shown: number;
	right: number;
	what: 'written too high' | 'too high after the run' | 'too low after the run';
}

export interface Policy {
	buffer: number;
	/** Infinity for no maximum. */
	maximum: number;
}

/** Who else knows about orders: what the books still hold for a cancelled one, what was processed meanwhile. */
export interface Witness {
	stillBooked(orderId: number, runStart: number): boolean;
	/** What orders took that SnelStart began to count during the run, by article id. */
	processedSince(runStart: number): ReadonlyMap<string, Exact>;
}

/** One run of the workflow, as seen from outside. */
interface Run {
	start: number;
	articlesRead: number;
	/** The latest moment at which the run asked for later orders, with what the shop showed then. */
	look: { moment: number; shown: Map<string, number> } | null;
	written: Set<string>;
	writes: Array<{ moment: number; sku: Sku; shown: number }>;
	/** Units oversold after this run had written the SKU. */
	oversold: Map<string, number>;
}

const NOTHING: ReadonlyMap<string, Exact> = new Map();

/**
 * Knows from the ledger what physically remains and judges every sale and every run. Definitions: README.md beside
 * this file.
 */
export class Referee {
	ordersPlaced = 0;
	unitsSold = 0;
	oversoldBySync = 0;
	oversoldInWindow = 0;
	/** Oversold because of a sale or loss elsewhere that no run could have seen yet. */
	oversoldUnforeseen = { goodsLost: 0, sharedOrHidden: 0 };
	soldOnBackorder = 0;
	readonly faults: Fault[] = [];
	private readonly understock: number[] = [];
	/** Pieces that the last run left the shop showing too many. */
	private readonly excess = new Map<string, number>();
	private articlesRead = 0;
	private runs = 0;
	private run: Run | null = null;
	private unseen: Sku | null = null;

	constructor(
		private readonly ledger: Ledger,
		private readonly shelf: Shelf,
		private readonly policy: Policy,
		private readonly witness: Witness,
	) {}

	/** Judges a sale; call it before the ledger takes the goods. `shown` is what the shop showed the buyer. */
	sold(sku: Sku, quantity: number, shown: number): void {
		this.unitsSold += quantity;
		const covered = Math.min(quantity, Math.max(0, shown));
		this.soldOnBackorder += quantity - covered;
		const over = covered - Math.min(covered, this.pieces(sku));
		if (over === 0) return;
		const { run } = this;
		const afterWrite = run?.written.has(sku.code) === true;
		const blamed = afterWrite
			? Math.max(0, covered - this.pieces(sku, this.ledger.lostSince(run.articlesRead)))
			: Math.min(over, this.excess.get(sku.code) ?? 0);
		if (afterWrite) run.oversold.set(sku.code, (run.oversold.get(sku.code) ?? 0) + blamed);
		else this.blameLastRun(sku, blamed);
		const shared = covered - this.pieces(sku, this.ledger.lostSince(this.articlesRead)) - blamed;
		this.oversoldUnforeseen.sharedOrHidden += Math.max(0, shared);
		this.oversoldUnforeseen.goodsLost += over - blamed - Math.max(0, shared);
	}

	/** Notes how much less the shop shows than could be sold, over all SKUs. */
	sample(): void {
		const { buffer, maximum } = this.policy;
		const missing = this.shelf.skus.map((sku) => {
			const right = piecesOf(sku.needs, (id) => this.ledger.remaining(id) - buffer * PIECE);
			return Math.max(0, Math.min(maximum, right) - Math.max(0, this.shelf.shown(sku)));
		});
		this.understock.push(missing.reduce((sum, units) => sum + units, 0));
	}

	get understockUnitsMean(): number {
		const sum = this.understock.reduce((total, units) => total + units, 0);
		return this.understock.length === 0 ? 0 : sum / this.understock.length;
	}

	runStarts(): void {
		const start = this.ledger.tick();
		this.runs += 1;
		this.run = {
			start,
			articlesRead: Infinity,
			look: null,
			written: new Set(),
			writes: [],
			oversold: new Map(),
		};
	}

	/** The run begins to read SnelStart's articles. */
	articlesAsked(): void {
		if (!this.run || this.run.articlesRead !== Infinity) return;
		this.run.articlesRead = this.ledger.tick();
		this.articlesRead = this.run.articlesRead;
	}

	/** The run is about to write this row; what came of it is noted at the next call of `see`. */
	rowIsWritten(sku: Sku): void {
		this.see();
		if (!this.run) return;
		this.run.look = null;
		this.run.written.add(sku.code);
		this.unseen = sku;
	}

	/** Notes what the last write left in the shop; to be called before anything else happens. */
	see(): void {
		if (this.run && this.unseen) {
			const sku = this.unseen;
			const shown = this.shelf.shown(sku);
			this.run.writes.push({ moment: this.ledger.now(), sku, shown });
		}
		this.unseen = null;
	}

	/** The run asks which orders came later: the first such question after a write is its last look, so far. */
	laterOrdersAsked(): void {
		this.see();
		if (!this.run || this.run.look || this.run.articlesRead === Infinity) return;
		const shown = new Map(this.shelf.skus.map((sku) => [sku.code, this.shelf.shown(sku)]));
		this.run.look = { moment: this.ledger.tick(), shown };
	}

	runEnds(): void {
		this.see();
		const { run } = this;
		this.run = null;
		if (!run?.look) return;
		const tooHigh = new Set([...this.judgeWrites(run), ...this.judgeHighs(run, run.look)]);
		this.judgeLows(run, run.look);
		for (const [code, units] of run.oversold) {
			if (tooHigh.has(code)) this.oversoldBySync += units;
			else this.oversoldInWindow += units;
		}
	}

	private judgeWrites({ start, articlesRead, writes }: Run): string[] {
		const known = new Map<number, Map<string, Exact>>();
		return writes.flatMap(({ moment, sku, shown }) => {
			const sight: Sight = { runStart: start, articlesRead, moment };
			const most = known.get(moment) ?? this.ledger.mostKnownAtStart(sight);
			known.set(moment, most);
			return this.tooHigh(sku, shown, most, 'written too high') ? [sku.code] : [];
		});
	}

	private judgeHighs(
		{ start, articlesRead }: Run,
		{ moment, shown }: NonNullable<Run['look']>,
	): string[] {
		const most = this.ledger.mostAfterLook({ runStart: start, articlesRead, moment });
		this.excess.clear();
		return this.shelf.skus.flatMap((sku) => {
			const number = shown.get(sku.code) ?? 0;
			const back = this.ledger.releasedSince(start, sku.code);
			const excess = number - piecesWith(sku, most, 0, back);
			if (excess > 0) this.excess.set(sku.code, excess);
			return this.tooHigh(sku, number, most, 'too high after the run', back) ? [sku.code] : [];
		});
	}

	private judgeLows(run: Run, { moment, shown }: NonNullable<Run['look']>): void {
		const { start, articlesRead } = run;
		const { buffer, maximum } = this.policy;
		const least = this.ledger.leastAfterLook({ runStart: start, articlesRead, moment }, (orderId) =>
			this.witness.stillBooked(orderId, start),
		);
		const twice = this.witness.processedSince(start);
		for (const sku of this.shelf.skus) {
			const right = piecesOf(
				sku.needs,
				(id) => (least.get(id) ?? 0) - (twice.get(id) ?? 0) - buffer * PIECE,
			);
			const number = Math.max(0, shown.get(sku.code) ?? 0);
			const most = maximum - this.ledger.soldSince(start, sku.code);
			if (number < Math.min(most, right)) {
				this.fault(sku, number, Math.min(most, right), 'too low after the run');
			}
		}
	}

	private tooHigh(
		sku: Sku,
		shown: number,
		most: ReadonlyMap<string, Exact>,
		what: Fault['what'],
		back = 0,
	): boolean {
		const right = piecesWith(sku, most, this.policy.buffer, back);
		if (shown <= right) return false;
		this.fault(sku, shown, right, what);
		return true;
	}

	private fault(sku: Sku, shown: number, right: number, what: Fault['what']): void {
		this.faults.push({ run: this.runs, code: sku.code, shown, right, what });
	}

	/** Pieces that really can be sold now, were it not for goods that are lost since. */
	private pieces({ needs }: Sku, lost: ReadonlyMap<string, Exact> = NOTHING): number {
		return piecesOf(needs, (id) => this.ledger.remaining(id) + (lost.get(id) ?? 0));
	}

	private blameLastRun({ code }: Sku, units: number): void {
		this.oversoldBySync += units;
		this.excess.set(code, (this.excess.get(code) ?? 0) - units);
	}
}

/**
 * Pieces that may be shown. A shortage is shown as 0, and `back` pieces that were cancelled since came on top of that
 * in the shop, one by one.
 */
function piecesWith(
	{ needs }: Sku,
	most: ReadonlyMap<string, Exact>,
	buffer: number,
	back: number,
): number {
	const pieces = (given: number) =>
		piecesOf(needs, (id) => (most.get(id) ?? 0) - buffer * PIECE - given * (needs.get(id) ?? 0));
	return Math.max(pieces(0), pieces(back) + back);
}

/** One fault in words. */
export const inWords = ({ run, code, shown, right, what }: Fault): string =>
	`run ${run}, ${code}: ${what}: the shop shows ${shown}, ${inPieces(right * PIECE)} can be sold`;
