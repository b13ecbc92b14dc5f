import type { SnelStartSwitches } from '../switches';
import type { Artikel, SnelStartState, Verkooporder } from '../tables';
import { TakenStock, type Taken } from './takenStock';

/** The stock without sales orders, and what the engine last wrote into the row. */
interface Base {
	technical: number;
	free: number;
	writtenTechnical: number;
	writtenFree: number;
}

/**
 * technischeVoorraad = base - counted lines; vrijeVoorraad = technischeVoorraad - reserved.
 * The base of a row is what makes its numbers right when the engine first sees it, so seed rows
 * keep their numbers. A number edited by hand in a row is taken as a stock correction.
 */
export class StockEngine {
	private readonly bases = new WeakMap<Artikel, Base>();
	private readonly taken: TakenStock;
	private refreshedFor = -1;

	constructor(
		private readonly state: SnelStartState,
		switches: SnelStartSwitches,
		private readonly articleById: (id: string) => Artikel | undefined,
	) {
		this.taken = new TakenStock(state, switches, articleById);
	}

	/** Brings the numbers in these rows (default: all) up to date with the sales orders. */
	settle(rows: Artikel[] = this.state.artikelen): void {
		this.taken.refresh();
		for (const row of rows) this.settleRow(row, this.taken.of(row.id));
	}

	/** The same for a later page of a list: looks at the orders again only after a write. */
	settleLaterPage(rows: Artikel[], version: number): void {
		if (this.refreshedFor !== version) this.taken.refresh();
		this.refreshedFor = version;
		for (const row of rows) this.settleRow(row, this.taken.of(row.id));
	}

	/** Brings the articles of this order up to date (and the parts of its recipes). */
	settleOrder(order: Verkooporder): void {
		const ids = order.regels.flatMap((line) =>
			this.taken.partsOf(line.artikel?.id ?? '', 1).map(([id]) => id),
		);
		this.settle([...new Set(ids)].flatMap((id) => this.articleById(id) ?? []));
	}

	/** Counts stock in or out, as a stock correction or a goods receipt would. */
	correct(row: Artikel, delta: number): void {
		this.settle([row]);
		row.technischeVoorraad += delta;
		row.vrijeVoorraad += delta;
		this.settle([row]);
	}

	private settleRow(row: Artikel, taken: Taken): void {
		const base = this.bases.get(row) ?? newBase(row, taken);
		base.technical += row.technischeVoorraad - base.writtenTechnical;
		base.free += row.vrijeVoorraad - base.writtenFree;
		row.technischeVoorraad = fourDecimals(base.technical - taken.counted);
		row.vrijeVoorraad = fourDecimals(base.free - taken.counted - taken.reserved);
		base.writtenTechnical = row.technischeVoorraad;
		base.writtenFree = row.vrijeVoorraad;
		this.bases.set(row, base);
	}
}

function newBase(row: Artikel, taken: Taken): Base {
	return {
		technical: row.technischeVoorraad + taken.counted,
		free: row.vrijeVoorraad + taken.counted + taken.reserved,
		writtenTechnical: row.technischeVoorraad,
		writtenFree: row.vrijeVoorraad,
	};
}

function fourDecimals(value: number): number {
	return Math.round(value * 10_000) / 10_000 + 0;
}
