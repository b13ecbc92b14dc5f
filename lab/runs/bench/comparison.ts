import { type Cost, totalRequests } from './measured';
import type { OurResult } from './benchOurs';
import type { NaiveResult } from './naive/benchNaive';
import { drawn } from './drawn';

const verbs = (counts: Record<string, number>) =>
	Object.entries(counts)
		.filter(([, count]) => count > 0)
		.map(([verb, count]) => `${verb} ${count}`)
		.join('  ');

const costRow = (name: string, cost: Cost) => [
	name,
	verbs(cost.requests.snelstart),
	verbs(cost.requests.prestashop),
	String(totalRequests(cost)),
	`${Math.round(cost.kilobytes)} kB`,
	`${cost.seconds.toFixed(1)} s`,
];

/** The two ways beside each other. */
export function comparison(ours: OurResult, naive: NaiveResult): string {
	return drawn(
		['Run', 'SnelStart', 'PrestaShop', 'Requests', 'Bytes', 'Seconds'],
		[
			costRow('first run, our chain', ours.first.cost),
			costRow('first run, naive', naive.first),
			costRow('second run, our chain', ours.second.cost),
			costRow('second run, naive', naive.second),
			costRow('1,000 stock rows, our chain (whole run)', ours.stock1000.cost),
			costRow('1,000 stock rows, naive (rows only)', naive.stock1000),
		],
	);
}
