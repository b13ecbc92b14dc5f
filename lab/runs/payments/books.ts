import { stage, type Stage } from '../../engine';
import type { PaymentEvidence } from '../../judges/payments/judgePayments';
import { Random } from '../../worlds';
import { lifeSeeds } from '../../worlds/life/lifeShop';
import { Bookkeeper } from '../../worlds/payments/bookkeeper';
import { addGiftCard } from '../../worlds/payments/giftCard';
import { Payers } from '../../worlds/payments/payers';

const MINUTE = 60_000;
const DAYS_AGO = 30;

/** A shop, its books, who pays and who books. */
export class Books {
	readonly payers: Payers;

	readonly bookkeeper: Bookkeeper;

	readonly importFrom: string;

	/** Last day that is closed, yyyy-MM-dd; '' for none. */
	closedUntil = '';

	private constructor(
		readonly set: Stage,
		readonly random: Random,
		private readonly clock: { now: number },
	) {
		this.payers = new Payers(set.prestaShop, random);
		this.bookkeeper = new Bookkeeper(set.snelStart, this.payers, random);
		this.importFrom = new Date(clock.now).toISOString();
		this.pass(60);
	}

	/** Opens the world of a seed; the caller closes its stage. */
	static async open(seed: number, orders: number): Promise<Books> {
		const random = new Random(seed);
		const clock = { now: Math.floor(Date.now() / MINUTE) * MINUTE - DAYS_AGO * 24 * 60 * MINUTE };
		const seeds = lifeSeeds({ version: '8.2.1', level: 'Alle', pieces: 100 + orders * 10 });
		addGiftCard(seeds);
		const set = await stage(seeds, {
			clock: () => new Date(clock.now),
			snelStartSwitches: { pageOrder: random.pick(['insertion', 'shuffled'] as const) },
		});
		return new Books(set, random, clock);
	}

	pass(minutes: number): void {
		this.clock.now += minutes * MINUTE;
		this.set.prestaShop.setSwitches({ now: new Date(this.clock.now).toISOString() });
	}

	/** The owner closes the books up to yesterday. */
	close(): void {
		this.closedUntil = new Date(this.clock.now - 24 * 60 * MINUTE).toISOString().slice(0, 10);
	}

	/** What the referee may see. */
	evidence(told: readonly string[]): PaymentEvidence {
		const { state } = this.set.snelStart;
		return {
			payments: this.payers.payments,
			vouchers: this.payers.vouchers,
			journals: state.dagboeken,
			accounts: state.grootboeken,
			byHand: this.bookkeeper.booked,
			orders: state.verkooporders,
			invoices: state.verkoopfacturen,
			bookings: state.bankboekingen,
			told,
			closedUntil: this.closedUntil,
		};
	}
}
