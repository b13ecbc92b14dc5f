import type { Ledger } from '../../worlds/stock/ledger';
import { PIECE, piecesOf, type Exact } from '../../worlds/stock/makings';
import type { Shelf, Sku } from '../../worlds/stock/shelf';
import { mostPieces, shareOf, sightOf, type Amounts, type Policy, type Run } from './sight';
import { leastAfterLook, mostAfterLook, mostKnownAtStart } from './bounds';
import type { Fault } from './fault';

/** Who else knows about orders: what the books still hold for a cancelled one, what was processed meanwhile. */
export interface Witness {
	stillBooked(orderId: number, runStart: number): boolean;
	/** What orders took that SnelStart began to count during the run, by article id. */
	processedSince(runStart: number): Amounts;
}

/** Holds what a run wrote and left against what could really be sold. Definitions: lab/runs/stock/README.md. */
export class Judge {
	readonly faults: Fault[] = [];

	constructor(
		private readonly ledger: Ledger,
		private readonly shelf: Shelf,
		private readonly policy: Policy,
		private readonly witness: Witness,
	) {}

	/** Numbers higher than what was known when the run began allowed; gives the ids of their SKUs. */
	writes(run: Run, number: number): string[] {
		const known = new Map<number, Amounts>();
		return run.writes.flatMap(({ moment, sku, shown }) => {
			const most = known.get(moment) ?? mostKnownAtStart(this.ledger, sightOf(run, moment));
			known.set(moment, most);
			const right = mostPieces(sku, most, { buffer: this.policy.buffer, share: sku.share });
			return this.tooHigh(sku, shown, { right, number, what: 'written too high' });
		});
	}

	/** Numbers too high at the last look of the node that writes them; `excess` gets how much beyond what there is. */
	highs(run: Run, number: number, excess: Map<string, number>): string[] {
		return [...run.looks].flatMap(([writer, { moment, shown }]) => {
			const most = mostAfterLook(this.ledger, sightOf(run, moment));
			return this.writtenBy(writer).flatMap((sku) => {
				const pieces = shown.get(sku.id) ?? 0;
				const over = pieces - this.mostOf(sku, most, { ...run, policy: null });
				if (over > 0) excess.set(sku.id, over);
				const right = this.mostOf(sku, most, { ...run, policy: this.policy });
				return this.tooHigh(sku, pieces, { right, number, what: 'too high after the run' });
			});
		});
	}

	/** Numbers lower than what was known when the run began allowed. */
	lows(run: Run, number: number): void {
		const twice = this.witness.processedSince(run.start);
		const booked = (orderId: number) => this.witness.stillBooked(orderId, run.start);
		for (const [writer, { moment, shown }] of run.looks) {
			const least = leastAfterLook(this.ledger, sightOf(run, moment), booked);
			const left = (id: string) => (least.get(id) ?? 0) - (twice.get(id) ?? 0);
			for (const sku of this.writtenBy(writer)) {
				const pieces = Math.max(0, shown.get(sku.id) ?? 0);
				const right = this.leastOf(sku, left, run.start);
				if (pieces < right) {
					this.faults.push({
						run: number,
						sku: sku.id,
						shown: pieces,
						right,
						what: 'too low after the run',
					});
				}
			}
		}
	}

	/** Pieces that have to be shown; of a pack no more than the rows of its contents make PrestaShop show. */
	private leastOf(sku: Sku, left: (id: string) => Exact, start: number): number {
		const { buffer, maximum } = this.policy;
		const pieces = piecesOf(sku.needs, (id) => left(id) - buffer * PIECE);
		const own = Math.min(
			shareOf(pieces, sku.share),
			maximum - this.ledger.soldSince(start, sku.id),
		);
		const contents = (sku.pack?.contents ?? []).map((part) =>
			Math.floor(this.leastOf(part.sku, left, start) / part.quantity),
		);
		return Math.min(own, ...contents);
	}

	private writtenBy(writer: string): Sku[] {
		return this.shelf.skus.filter((sku) => sku.writer === writer);
	}

	/** Pieces that may be shown; of a pack without stock of its own what the rows of its contents may show. */
	private mostOf(
		sku: Sku,
		most: Amounts,
		{ start, policy }: { start: number; policy: Policy | null },
	): number {
		if (sku.pack?.ownRow === false) {
			const makes = sku.pack.contents.map((part) =>
				Math.floor(this.mostOf(part.sku, most, { start, policy }) / part.quantity),
			);
			return Math.min(...makes);
		}
		const back = this.ledger.releasedSince(start, sku.id);
		return policy === null
			? mostPieces(sku, most, { back })
			: mostPieces(sku, most, { buffer: policy.buffer, share: sku.share, back });
	}

	private tooHigh(
		sku: Sku,
		shown: number,
		{ right, number, what }: { right: number; number: number; what: Fault['what'] },
	): string[] {
		if (shown <= right) return [];
		this.faults.push({ run: number, sku: sku.id, shown, right, what });
		return [sku.id];
	}
}
