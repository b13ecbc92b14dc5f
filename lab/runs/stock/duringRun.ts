import type { Random, Shelf, SimulatedClock, Sku } from '../../worlds';
import type { PrestaShopSimulator } from '../../simulators/prestashop';
import type { JournalEntry } from '../../simulators/shared/journal';
import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Referee } from '../../judges/stock/referee';

/** What can happen while a run is going. */
export interface Happenings {
	/** Anything anybody may do. */
	anything(): void;
	/** Somebody buys this SKU, or one that shares parts with it. */
	buyAround(sku: Sku): void;
	/** Somebody buys what was bought just now. */
	buyAgain(): void;
}

/**
 * Stands between the workflow and both simulators: tells the referee how far a run is, lets time pass with every
 * request, and lets people act between two requests and between PrestaShop's reading and writing of a row.
 */
export class DuringRun {
	private going = false;

	/** The node that is writing now, '' as long as none is. */
	private writer = '';

	/** Falls with every write request and every look for later orders, so that a run gets the chance to come to rest. */
	private liveliness = 1;

	constructor(
		private readonly parts: {
			shop: PrestaShopSimulator;
			snelStart: SnelStartSimulator;
			shelf: Shelf;
			referee: Referee;
			clock: SimulatedClock;
			random: Random;
			happenings: Happenings;
		},
	) {
		const { shop, snelStart } = parts;
		listen(shop.journal, (entry) => this.shopIsAsked(entry));
		listen(snelStart.journal, (entry) => this.snelStartIsAsked(entry));
		shop.onJustBeforeWrite((resource, row) => {
			if (resource === 'stock_availables') this.rowIsWritten(row.id);
		});
	}

	/** Carries out one run; `quietly` with nobody about. */
	async around<T>(run: () => Promise<T>, quietly: boolean): Promise<T> {
		const { referee } = this.parts;
		this.going = true;
		this.liveliness = quietly ? 0 : 1;
		referee.runStarts();
		try {
			return await run();
		} finally {
			referee.runEnds();
			this.going = false;
		}
	}

	/** Called when a node begins: `writer` names the one that writes stock, '' for any other. */
	nodeStarts(writer: string): void {
		this.writer = writer;
	}

	private shopIsAsked({ method, path, query }: JournalEntry): void {
		if (!this.going) return;
		const { referee, random, happenings } = this.parts;
		this.passTime();
		referee.see();
		if (method === 'PUT' || method === 'PATCH') this.liveliness *= 0.75;
		if (random.chance(0.25 * this.liveliness)) happenings.anything();
		if (random.chance(0.3 * this.liveliness)) happenings.buyAgain();
		if (method === 'GET' && path.endsWith('/orders') && asksForLater(query)) {
			this.liveliness *= 0.85;
			if (this.writer !== '') referee.laterOrdersAsked(this.writer);
		}
	}

	private snelStartIsAsked({ method, path }: JournalEntry): void {
		if (!this.going || path.endsWith('/token')) return;
		const { referee, random, happenings } = this.parts;
		this.passTime();
		const readsArticles = method === 'GET' && path.endsWith('/artikelen');
		if (readsArticles) referee.articlesAsked();
		if (random.chance((readsArticles ? 0.12 : 0.04) * this.liveliness)) happenings.anything();
	}

	private rowIsWritten(rowId: number): void {
		if (!this.going) return;
		const { referee, shelf, random, happenings } = this.parts;
		referee.see();
		const sku = shelf.skuOfRow(rowId);
		if (sku && random.chance(0.12 * this.liveliness)) happenings.buyAround(sku);
		else if (random.chance(0.06 * this.liveliness)) happenings.buyAgain();
		if (sku) referee.rowIsWritten(sku);
	}

	private passTime(): void {
		this.parts.clock.advanceMs(this.parts.random.int(20, 250));
	}
}

/** Calls back for every entry while it is being added. */
function listen(journal: JournalEntry[], hear: (entry: JournalEntry) => void): void {
	journal.push = (...entries) => {
		const length = Array.prototype.push.apply(journal, entries);
		for (const entry of entries) hear(entry);
		return length;
	};
}

/** Orders by id only: how the run asks for what came after the fence. */
const asksForLater = (query: string): boolean =>
	/filter%5Bid%5D=%3E/i.test(query) && !/filter%5Bdate_/i.test(query);
