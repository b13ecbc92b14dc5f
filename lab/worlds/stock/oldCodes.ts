import type { PrestaShopSimulator } from '../../simulators/prestashop';
import type { Random } from '../random';

/** One line in this many carries a code that its product does not have any more. */
const SHARE = 0.25;

/**
 * Orders of before the owner changed a code, gave one or corrected it: their lines keep what they were written with, the
 * product has the code it has now.
 */
export class OldCodes {
	constructor(
		private readonly shop: PrestaShopSimulator,
		private readonly random: Random,
		private readonly codesChange: boolean,
	) {}

	/** Puts old codes, or none, on some lines of an order that was placed just now. */
	ageOn(orderId: number): void {
		if (!this.codesChange) return;
		for (const line of this.shop.state.tables.order_details) {
			if (String(line.id_order) !== String(orderId) || !this.random.chance(SHARE)) continue;
			line.product_reference = this.random.chance(0.5) ? '' : `OUD-${line.id}`;
		}
	}
}
