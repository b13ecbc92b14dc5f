import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Verkooporder } from '../../simulators/snelstart/tables';
import type { Random } from '../random';
import { TRACKING_FIELD } from './statusSeeds';
import type { StatusStory } from './statusStory';

const DOCUMENTS = ['Order', 'Bevestiging', 'Werkbon', 'Pakbon', 'Afhaalbon', 'Contantbon'] as const;
const LONGEST = 64;

/** People in SnelStart: they print documents, make invoices, note tracking numbers and now and then confuse things. */
export class Office {
	constructor(
		private readonly books: SnelStartSimulator,
		private readonly random: Random,
		private readonly story: StatusStory,
		/** Lets a minute go by, and answers the time of the shop. */
		private readonly tick: () => string,
	) {}

	/** Notes what was imported since it last looked, and of which copies the import took one away. */
	look(): void {
		for (const row of this.ours()) {
			const id = orderIdOf(row);
			if (!this.story.documents.has(id)) this.reached(id, row.procesStatus);
			if (this.twins.has(id) && this.ours().filter((one) => orderIdOf(one) === id).length === 1) {
				this.clear(id);
			}
		}
	}

	/** One of them does one thing. */
	act(): void {
		const rows = this.ours();
		if (rows.length === 0) return;
		const row = this.random.pick(rows);
		const dice = this.random.next();
		if (dice < 0.42) this.print(row);
		else if (dice < 0.62) this.invoice(row);
		else if (dice < 0.86) this.track(row);
		else if (dice < 0.92) this.printBack(row);
		else this.confuse(row);
		this.story.changes += 1;
	}

	/** Somebody mends what made it unclear whose a sales order is. */
	mend(): void {
		for (const row of [...this.ours()]) {
			const id = orderIdOf(row);
			const kept = this.kept.get(row.id);
			if (kept === undefined || !this.random.chance(0.3)) continue;
			Object.assign(row, kept, { modifiedOn: this.now() });
			const all = this.books.state.verkooporders;
			const twin = all.findIndex(
				(one) => one !== row && one.betalingskenmerk === row.betalingskenmerk,
			);
			if (twin >= 0) all.splice(twin, 1);
			this.kept.delete(row.id);
			this.clear(id);
			this.story.changes += 1;
		}
	}

	/** What sales orders said before they were confused, by their id. */
	private readonly kept = new Map<string, Partial<Verkooporder>>();

	/** Web orders of which somebody copied the sales order. */
	private readonly twins = new Set<number>();

	/** It is clear again whose the sales order is. */
	private clear(id: number): void {
		this.twins.delete(id);
		const open = this.story.unclear.get(id)?.find(({ until }) => until === null);
		if (open) open.until = this.tick();
	}

	private ours = (): Verkooporder[] =>
		this.books.state.verkooporders.filter(({ betalingskenmerk: key }) =>
			/^PS-\d+$/.test(key ?? ''),
		);

	private print(row: Verkooporder): void {
		if (row.verkoopfactuur !== null) return;
		const reached = DOCUMENTS.indexOf(row.procesStatus as (typeof DOCUMENTS)[number]);
		const later = DOCUMENTS.slice(reached + 1);
		if (later.length > 0) this.set(row, this.random.pick(later));
	}

	private printBack(row: Verkooporder): void {
		if (row.verkoopfactuur === null) this.set(row, this.random.pick(DOCUMENTS));
	}

	private set(row: Verkooporder, procesStatus: string): void {
		this.reached(orderIdOf(row), procesStatus);
		this.books.hook('setProcesStatus', { orderId: row.id, procesStatus });
	}

	private invoice(row: Verkooporder): void {
		if (row.verkoopfactuur !== null) return;
		this.reached(orderIdOf(row), 'Factuur');
		this.books.hook('invoiceOrder', { orderId: row.id });
	}

	/** Notes a tracking number, another one in its place, or one that no shop takes. */
	private track(row: Verkooporder): void {
		const { random, story } = this;
		const good = `3S${random.letters(4)}${random.digits(9)}`;
		const number = random.chance(0.1)
			? `${good} <zie mail>`
			: random.chance(0.05)
				? good.padEnd(LONGEST + 3, '0')
				: good;
		const id = orderIdOf(row);
		this.tick();
		story.numbers.set(id, (story.numbers.get(id) ?? new Set<string>()).add(number));
		row.extraHoofdVelden = [
			{ veldNummer: 1, omschrijving: 'Uw kenmerk', waarde: `K${id}` },
			{ ...TRACKING_FIELD, waarde: random.chance(0.2) ? ` ${number} ` : number },
		];
		row.modifiedOn = this.now();
	}

	/** Somebody changes what tells whose it is, or copies it with its payment reference. */
	private confuse(row: Verkooporder): void {
		const id = orderIdOf(row);
		const spans = this.story.unclear.get(id) ?? [];
		if (spans.some(({ until }) => until === null)) return;
		const { orderreferentie, omschrijving, totaalInclusiefBtw } = row;
		this.kept.set(row.id, { orderreferentie, omschrijving, totaalInclusiefBtw });
		this.story.unclear.set(id, [...spans, { from: this.tick(), until: null }]);
		const dice = this.random.next();
		if (dice < 0.35) Object.assign(row, { orderreferentie: 'TELEFONISCH', omschrijving: '' });
		else if (dice < 0.7) row.totaalInclusiefBtw = Math.round(totaalInclusiefBtw * 100 + 1) / 100;
		else {
			const twin = { ...structuredClone(row), id: this.random.guid(), nummer: row.nummer + 5000 };
			this.books.state.verkooporders.push(twin);
			this.twins.add(id);
		}
		row.modifiedOn = this.now();
	}

	private reached(id: number, document: string): void {
		const documents = this.story.documents.get(id) ?? [];
		this.story.documents.set(id, [...documents, { document, at: this.tick() }]);
	}

	/** The moment it is, as SnelStart writes it. */
	private now = (): string => this.tick().replace(' ', 'T');
}

/** Id of the web order that a sales order was made of. */
const orderIdOf = ({ betalingskenmerk }: Pick<Verkooporder, 'betalingskenmerk'>): number =>
	Number(betalingskenmerk?.slice(3));
