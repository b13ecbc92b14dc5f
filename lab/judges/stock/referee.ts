import type { Fault } from './fault';
import { Judge, type Witness } from './judge';
import type { Ledger } from '../../worlds/stock/ledger';
import { PIECE, piecesOf } from '../../worlds/stock/makings';
import type { Shelf, Sku } from '../../worlds/stock/shelf';
import { runFrom, shareOf, type Amounts, type Policy, type Run } from './sight';

const NOTHING: Amounts = new Map();

/**
 * Knows from the ledger what physically remains and judges every sale and every run. Definitions:
 * lab/runs/stock/README.md.
 */
export class Referee {
	ordersPlaced = 0;
	unitsSold = 0;
	oversoldBySync = 0;
	oversoldInWindow = 0;
	/** Oversold because of a sale or loss elsewhere that no run could have seen yet. */
	oversoldUnforeseen = { goodsLost: 0, sharedOrHidden: 0 };
	soldOnBackorder = 0;
	/** Units sold as part of a pack, and in another shop than the first. */
	soldInPacks = 0;
	soldElsewhere = 0;
	private readonly judge: Judge;
	private readonly understock: number[] = [];
	/** Pieces that the last run left the shop showing too many, by SKU. */
	private readonly excess = new Map<string, number>();
	private articlesRead = 0;
	private runs = 0;
	private run: Run | null = null;
	private unseen: Sku | null = null;

	constructor(
		private readonly ledger: Ledger,
		private readonly shelf: Shelf,
		private readonly policy: Policy,
		witness: Witness,
	) {
		this.judge = new Judge(ledger, shelf, policy, witness);
	}

	get faults(): readonly Fault[] {
		return this.judge.faults;
	}

	orderPlaced(): void {
		this.ordersPlaced += 1;
	}

	/** Judges a sale; call it before the ledger takes the goods. `shown` is what the shop showed the buyer. */
	sold(sku: Sku, quantity: number, { shown, shopId }: { shown: number; shopId: number }): void {
		this.unitsSold += quantity;
		if (sku.pack) this.soldInPacks += quantity;
		if (shopId !== this.shelf.shopIds[0]) this.soldElsewhere += quantity;
		const covered = Math.min(quantity, Math.max(0, shown));
		this.soldOnBackorder += quantity - covered;
		const over = covered - Math.min(covered, this.pieces(sku));
		if (over === 0) return;
		const { run } = this;
		const afterWrite =
			run !== null && this.shelf.moved(sku).every((moved) => run.written.has(moved.sku.id));
		const blamed = afterWrite
			? Math.max(0, covered - this.pieces(sku, this.ledger.lostSince(run.articlesRead)))
			: Math.min(over, this.excess.get(sku.id) ?? 0);
		if (afterWrite) run.oversold.set(sku.id, (run.oversold.get(sku.id) ?? 0) + blamed);
		else this.blameLastRun(sku, blamed);
		const shared = covered - this.pieces(sku, this.ledger.lostSince(this.articlesRead)) - blamed;
		this.oversoldUnforeseen.sharedOrHidden += Math.max(0, shared);
		this.oversoldUnforeseen.goodsLost += over - blamed - Math.max(0, shared);
	}

	/** Notes how much less the shop shows than could be sold, over all SKUs. */
	sample(): void {
		const { buffer, maximum } = this.policy;
		const missing = this.shelf.skus.map((sku) => {
			const all = piecesOf(sku.needs, (id) => this.ledger.remaining(id) - buffer * PIECE);
			const right = Math.min(maximum, shareOf(all, sku.share));
			return Math.max(0, right - Math.max(0, this.shelf.shown(sku)));
		});
		this.understock.push(missing.reduce((sum, units) => sum + units, 0));
	}

	get understockUnitsMean(): number {
		const sum = this.understock.reduce((total, units) => total + units, 0);
		return this.understock.length === 0 ? 0 : sum / this.understock.length;
	}

	runStarts(): void {
		this.runs += 1;
		this.run = runFrom(this.ledger.tick());
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
		this.run.looks.delete(sku.writer);
		this.run.written.add(sku.id);
		this.unseen = sku;
	}

	/** Notes what the last write left in the shop; to be called before anything else happens. */
	see(): void {
		if (this.run && this.unseen) {
			const sku = this.unseen;
			const shown = Number(sku.row.quantity);
			this.run.writes.push({ moment: this.ledger.now(), sku, shown });
		}
		this.unseen = null;
	}

	/** A writing node asks which orders came later: the first such question after a write is its last look, so far. */
	laterOrdersAsked(writer: string): void {
		this.see();
		if (!this.run || this.run.looks.has(writer) || this.run.articlesRead === Infinity) return;
		const shown = new Map(this.shelf.skus.map((sku) => [sku.id, this.shelf.shown(sku)]));
		this.run.looks.set(writer, { moment: this.ledger.tick(), shown });
	}

	runEnds(): void {
		this.see();
		const { run, judge } = this;
		this.run = null;
		if (!run || run.looks.size === 0) return;
		this.excess.clear();
		const tooHigh = new Set([
			...judge.writes(run, this.runs),
			...judge.highs(run, this.runs, this.excess),
		]);
		judge.lows(run, this.runs);
		for (const [id, units] of run.oversold) {
			if (tooHigh.has(id)) this.oversoldBySync += units;
			else this.oversoldInWindow += units;
		}
	}

	/** Pieces that really can be sold now, were it not for goods that are lost since. */
	private pieces({ needs }: Sku, lost: Amounts = NOTHING): number {
		return piecesOf(needs, (id) => this.ledger.remaining(id) + (lost.get(id) ?? 0));
	}

	private blameLastRun({ id }: Sku, units: number): void {
		this.oversoldBySync += units;
		this.excess.set(id, (this.excess.get(id) ?? 0) - units);
	}
}
