import { stage } from '../../engine';
import type { Evidence } from '../../judges/orders/evidence';
import { realExport, type RealOptions } from '../../worlds';
import { runOnce } from './runOnce';

/** Serves the recorded orders of a real shop, or some of them, and imports them. */
export async function runReal(options: RealOptions = {}): Promise<Evidence> {
	const world = realExport(options);
	const { choices, stories } = world;
	const { snelStart, prestaShop, credentials, close } = await stage(world);
	try {
		const before = structuredClone(snelStart.state);
		const reports = await runOnce(choices, credentials);
		return {
			seed: 0,
			choices,
			shop: prestaShop.state.tables,
			before,
			after: snelStart.state,
			stories,
			reported: new Map(reports.map((report) => [report.orderId, report])),
		};
	} finally {
		await close();
	}
}
