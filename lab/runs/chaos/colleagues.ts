import type { Stage } from '../../engine';
import type { Touched } from '../../judges/overlap/lostWork';
import { pause } from '../../simulators/shared/pause';
import type { Random } from '../../worlds';

/** How long after its creation somebody takes up an order that just came in. */
const SOONEST_MS = 300;
const LATEST_MS = 5000;

/** People at SnelStart who print or edit sales orders within seconds of their creation. */
export class Colleagues {
	readonly touched: Touched[] = [];

	private readonly busy: Array<Promise<void>> = [];

	/** @param share part of the new sales orders that somebody takes up */
	constructor(
		private readonly random: Random,
		private readonly set: Stage,
		private readonly share: number,
	) {}

	/** A sales order was made; maybe somebody takes it up. */
	see(id: string): void {
		if (!this.random.chance(this.share)) return;
		const wait = this.random.int(SOONEST_MS, LATEST_MS);
		const does = this.random.chance(0.5) ? 'printed' : 'edited';
		this.busy.push(pause(wait).then(() => this.touch(id, does)));
	}

	/** Resolves when nobody is about to do anything any more. */
	async done(): Promise<void> {
		await Promise.all(this.busy);
	}

	/** One that was taken away meanwhile nobody has seen. */
	private touch(orderId: string, does: Touched['does']): void {
		const { snelStart } = this.set;
		if (!snelStart.state.verkooporders.some(({ id }) => id === orderId)) return;
		if (does === 'printed') snelStart.hook('setProcesStatus', { orderId, procesStatus: 'Pakbon' });
		const memo = `gebeld over ${this.touched.length}`;
		if (does === 'edited') snelStart.hook('editOrder', { orderId, memo });
		this.touched.push({ id: orderId, does, memo, at: performance.now() });
	}
}
