import type { Random } from '../../worlds';
import type { Passing, Side } from './gateway';

/** The moment on which a process is to die. */
export type KillMoment =
	| { at: 'received' | 'committed'; side: Side; nthWrite: number }
	| { at: 'read'; nthRequest: number }
	| { at: 'time'; afterMs: number };

/** Most moments lie between the sending of a write and its reply: that is where things can go wrong. */
export function chooseMoment(random: Random): KillMoment {
	const dice = random.next();
	const nthWrite = random.int(1, 7);
	if (dice < 0.3) return { at: 'committed', side: 'snelStart', nthWrite };
	if (dice < 0.6) return { at: 'received', side: 'snelStart', nthWrite };
	if (dice < 0.65) return { at: 'committed', side: 'prestaShop', nthWrite: 1 };
	if (dice < 0.7) return { at: 'received', side: 'prestaShop', nthWrite: 1 };
	if (dice < 0.85) return { at: 'read', nthRequest: random.int(1, 60) };
	return { at: 'time', afterMs: random.int(0, 2500) };
}

/** Watches the requests of one process and says when its moment has come. */
export class KillSwitch {
	private readonly writes: Record<Side, number> = { snelStart: 0, prestaShop: 0 };

	private requests = 0;

	private isUsed = false;

	constructor(
		readonly moment: KillMoment,
		private readonly kill: () => void,
	) {}

	/** A request has reached the service, which has not begun on it. */
	received(passing: Passing): boolean {
		this.requests += 1;
		if (passing.isWrite) this.writes[passing.side] += 1;
		const { moment } = this;
		if (moment.at === 'read') return this.fire(moment.nthRequest <= this.requests);
		return this.fire(moment.at === 'received' && this.hasCome(moment, passing));
	}

	/** The service has done the work; its reply has not left. */
	committed(passing: Passing): boolean {
		const { moment } = this;
		return this.fire(moment.at === 'committed' && this.hasCome(moment, passing));
	}

	/** Whatever happens: now. */
	now(): void {
		this.fire(true);
	}

	private hasCome({ side, nthWrite }: { side: Side; nthWrite: number }, passing: Passing): boolean {
		return passing.isWrite && passing.side === side && nthWrite <= this.writes[side];
	}

	private fire(isNow: boolean): boolean {
		if (!isNow || this.isUsed) return false;
		this.isUsed = true;
		this.kill();
		return true;
	}
}
