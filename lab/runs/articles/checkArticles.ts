import {
	judgeArticles,
	type ArticleEvidence,
	type ArticleFault,
} from '../../judges/articles/judgeArticles';
import { disturb } from './disturb';
import { ShopKeeping } from './shopKeeping';
import { exportRun } from './workflows';

export interface ArticleOptions {
	seed: number;
	articles: number;
	/** Times that people change things on both sides, and the shop is then judged. */
	rounds: number;
	disturbed: boolean;
}

/** What it came to. */
export interface ArticleResult {
	keeping: ShopKeeping;
	faults: ArticleFault[];
	failures: string[];
	written: number;
	/** Requests that changed something in the shop. */
	requests: number;
	disturbances: Record<string, number>;
}

/** Of prices so many may change in a round that no run asks whether all of them are meant. */
const SHARE = 0.12;
/** The first puts right what disturbed ones left, the second has nothing to do. */
const QUIET_RUNS = 2;

/** Lets people keep shop and books, and judges the shop after every round. */
export async function checkArticles(
	{ seed, articles, rounds, disturbed }: ArticleOptions,
	tell: (line: string) => void = () => {},
	/** Sees by what each round is judged. */
	see: (evidence: ArticleEvidence) => void = () => {},
): Promise<ArticleResult> {
	const keeping = await ShopKeeping.open(seed, articles);
	const { merchants, set } = keeping;
	const disturbances: Record<string, number> = {};
	const result: ArticleResult = {
		...{ keeping, faults: [], failures: [], written: 0, requests: 0, disturbances },
	};
	try {
		for (let round = 1; round <= rounds; round += 1) {
			for (let times = 0; times < articles * SHARE; times += 1) {
				if (times % 3 === 2) merchants.changeShop();
				else merchants.changeBooks();
			}
			if (round % 3 === 2) merchants.confuseCodes();
			if (disturbed && round > 1) result.written += await disturb(keeping, disturbances);
			let writesAgain = 0;
			for (let run = 1; run <= QUIET_RUNS; run += 1) {
				const before = keeping.writes();
				const { failure, written } = await exportRun(set.credentials, keeping.isPut);
				if (failure !== '') result.failures.push(failure);
				result.written += written;
				writesAgain = keeping.writes() - before;
			}
			const evidence = keeping.evidence(writesAgain);
			see(evidence);
			const faults = judgeArticles(evidence);
			result.faults.push(...faults);
			tell(`round ${round}: ${merchants.story.changes} changes, ${faults.length} faults`);
		}
		result.requests = keeping.writes();
		return result;
	} finally {
		await set.close();
	}
}
