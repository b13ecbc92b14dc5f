import { pause } from '../../simulators/shared/pause';
import { dueOrders, type Newcomers, type Random, type WebshopWorld } from '../../worlds';

/** Share of the processes that are dead when all orders have come in. */
const ALL_IN_AFTER = 0.8;

/** Orders that come in while processes are killed, until so many are due in the books. */
export class Arrivals {
	constructor(
		private readonly world: WebshopWorld,
		private readonly newcomers: Newcomers,
		private readonly random: Random,
		private readonly wanted: { orders: number; kills: number },
	) {}

	/** A share of what is left, at once or within a second and a half. */
	comeIn(killed: number): void {
		const processesLeft = Math.max(1, Math.round(this.wanted.kills * ALL_IN_AFTER) - killed);
		const share = Math.ceil(this.left() / processesLeft);
		for (let count = 0; count < share && this.left() > 0; count += 1) {
			if (this.random.chance(0.5)) this.newcomers.order();
			else void pause(this.random.int(100, 1500)).then(() => this.orderIfDue());
		}
	}

	/** Everything that has not come in yet. */
	rest(): void {
		while (this.left() > 0) this.newcomers.order();
	}

	private orderIfDue(): void {
		if (this.left() > 0) this.newcomers.order();
	}

	private left(): number {
		return this.wanted.orders - dueOrders(this.world).length;
	}
}
