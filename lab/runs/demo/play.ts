import { type Choice, type NodeProgress, stage } from '../../engine';
import { judge, type Verdict } from '../../judges/mainJob';
import type { DemoOptions } from './options';
import { runTemplate, type TemplateRun } from '../runTemplate';
import { webshopWorld, type WebshopWorld } from '../../worlds';

/** Everything one `npm start` found out. */
export interface Play {
	world: WebshopWorld;
	first: TemplateRun;
	second: TemplateRun;
	verdict: Verdict;
	/** Wall time of both runs together. */
	seconds: number;
	/** Why it is no success, in words; empty when it is one. */
	faults: string[];
}

export interface PlayListener {
	onRun(run: 'first' | 'second'): void;
	onNode(progress: NodeProgress): void;
}

function faultsOf(first: TemplateRun, second: TemplateRun, { books, stock }: Verdict): string[] {
	const counted: Array<[number, string]> = [
		[books.duplicates, 'sales orders too many for one web order'],
		[books.missing.length, 'web orders missing from the books'],
		[books.unexpected.length, 'web orders booked that should not be'],
		[books.totalsOffByCents, 'cents difference between the totals of shop and books'],
		[books.duplicateCustomers, 'customers with an e-mail address that has a card already'],
		[stock.wrong.length, 'articles with a wrong quantity in the shop'],
		[second.salesOrdersAdded, 'sales orders made by the second run'],
		[second.stockWrites, 'stock writes by the second run'],
	];
	return [
		...[first.failure, second.failure].filter((text) => text !== ''),
		...counted.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`),
	];
}

/** Sets the stage, runs the shipped workflow twice and lets the referee look at what it left behind. */
export async function play(
	{ seed, orders, articles, language }: Omit<DemoOptions, 'json' | 'all' | 'report'>,
	listener: PlayListener,
): Promise<Play> {
	const world = webshopWorld({ seed, orders, articles });
	const set = await stage(world);
	try {
		const onNode = (progress: NodeProgress) => listener.onNode(progress);
		const choices: Choice[] =
			language === undefined
				? []
				: [{ on: 'shopLink.report', parameters: { options: { language } } }];
		listener.onRun('first');
		const first = await runTemplate(set, { onNode, choices });
		listener.onRun('second');
		const second = await runTemplate(set, { onNode, choices });
		const verdict = judge({
			...set,
			snelStart: set.snelStart.state,
			prestaShop: set.prestaShop.state,
			orders: world.orders,
		});
		return {
			world,
			first,
			second,
			verdict,
			seconds: first.seconds + second.seconds,
			faults: faultsOf(first, second, verdict),
		};
	} finally {
		await set.close();
	}
}
