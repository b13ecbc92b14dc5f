import type { SnelStartSwitches } from '../switches';
import type { Artikel, SnelStartState, Verkooporder } from '../tables';
import { isAfterStart, isCounted } from './stockLevel';

/** Quantity that sales orders take of an article: from both stocks, and from the free one only. */
interface Taken {
	counted: number;
	reserved: number;
}

/** The stock without sales orders, and what the engine last wrote into the row. */
interface Base {
	technical: number;
	free: number;
	writtenTechnical: number;
	writtenFree: number;
}

const NOTHING: Taken = { counted: 0, reserved: 0 };

/**
 * technischeVoorraad = base - counted lines; vrijeVoorraad = technischeVoorraad - reserved.
 * The base of a row is what makes its numbers right when the engine first sees it, so seed rows
 * keep their numbers. A number edited by hand in a row is taken as a stock correction.
 */
export class StockEngine {
	private readonly bases = new WeakMap<Artikel, Base>();

	constructor(
		private readonly state: SnelStartState,
		private readonly switches: SnelStartSwitches,
		private readonly articleById: (id: string) => Artikel | undefined,
	) {}

	/** Brings the numbers in these rows (default: all) up to date with the sales orders. */
	settle(rows: Artikel[] = this.state.artikelen): void {
		const taken = this.takenByOrders(new Set(rows.map((row) => row.id.toLowerCase())));
		for (const row of rows) this.settleRow(row, taken.get(row.id.toLowerCase()) ?? NOTHING);
	}

	/** Brings the articles of this order up to date (and the parts of its recipes). */
	settleOrder(order: Verkooporder): void {
		const ids = new Set<string>();
		for (const line of order.regels) {
			for (const [id] of this.partsOf(line.artikel?.id ?? '', 1)) ids.add(id);
		}
		this.settle([...ids].flatMap((id) => this.articleById(id) ?? []));
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

	private takenByOrders(wanted: ReadonlySet<string>): Map<string, Taken> {
		const { companyInfo, verkooporders } = this.state;
		const taken = new Map<string, Taken>();
		const reserves = this.switches.backorderReserves && companyInfo.backorderGebruiken;
		for (const order of verkooporders) {
			const counted = isCounted(order, companyInfo);
			if (!counted && !(reserves && isAfterStart(order, companyInfo))) continue;
			for (const line of order.regels) {
				if (line.artikel === null) continue;
				for (const [id, quantity] of this.partsOf(line.artikel.id, line.aantal)) {
					if (!wanted.has(id)) continue;
					const sum = taken.get(id) ?? { ...NOTHING };
					if (counted) sum.counted += quantity;
					else sum.reserved += quantity;
					taken.set(id, sum);
				}
			}
		}
		return taken;
	}

	/** The article itself, or with the switch explodeRecipes what its recipe consists of. */
	private partsOf(id: string, quantity: number, depth = 0): Array<[string, number]> {
		const key = id.toLowerCase();
		if (!this.switches.explodeRecipes || depth > 5) return [[key, quantity]];
		const row = this.articleById(key);
		if (row === undefined || row.subartikelen.length === 0) return [[key, quantity]];
		return row.subartikelen.flatMap((part) =>
			this.partsOf(part.id, quantity * part.aantal, depth + 1),
		);
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
