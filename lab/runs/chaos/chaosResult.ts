import type { Stage } from '../../engine';
import { judge, type Verdict } from '../../judges/mainJob';
import type { WebshopWorld } from '../../worlds';
import type { Quiet } from './runUntilQuiet';

/** Everything one chaos check found out. */
export interface ChaosResult extends Quiet, Left {
	world: WebshopWorld;
	kills: number;
	lostReplies: number;
	runs: number;
	/** Runs of the storm that came to their end. */
	finished: number;
	seconds: number;
}

/** What is left in both simulators. */
interface Left {
	verdict: Verdict;
	duplicateArticles: number;
	/** Second sales orders and cards that were there and have been taken away again. */
	takenAway: { salesOrders: number; customers: number };
}

export function judgeLeft({ snelStart, prestaShop }: Stage, { orders }: WebshopWorld): Left {
	const codes = snelStart.state.artikelen.map(({ artikelcode }) => artikelcode);
	const deleted = (path: string) =>
		snelStart.journal.filter(
			(entry) => entry.method === 'DELETE' && entry.status === 200 && entry.path.includes(path),
		).length;
	return {
		verdict: judge({ snelStart: snelStart.state, prestaShop: prestaShop.state, orders }),
		takenAway: { salesOrders: deleted('/verkooporders/'), customers: deleted('/relaties/') },
		duplicateArticles: codes.length - new Set(codes).size,
	};
}
