import type { ArticleEvidence } from '../../judges/articles/articleEvidence';
import type { ImportEvidence } from '../../judges/articles/judgeImport';
import type { ArticleResult } from './articleResult';
import { ImportKeeping } from './importKeeping';
import { keepRounds, type RoundOptions } from './keepRounds';
import type { Keeping } from './keeping';
import { ShopKeeping } from './shopKeeping';

/** What is brought where: articles and prices to one shop, to several of a multistore, and products of a shop to SnelStart. */
export const directions = ['export', 'shops', 'import'] as const;

const SHOPS = 3;

type Direction = (typeof directions)[number];

interface ArticleOptions extends RoundOptions {
	seed: number;
	directions?: readonly Direction[];
}

/** Sees by what each round is judged. */
export interface ArticleSight {
	export?(evidence: ArticleEvidence): void;
	shops?(evidence: ArticleEvidence): void;
	import?(evidence: ImportEvidence): void;
}

/** Lets people keep shop and books, and judges what is written after every round, in each direction in a world of its own. */
export async function checkArticles(
	{ seed, articles, rounds, disturbed, directions: asked = directions }: ArticleOptions,
	tell: (line: string) => void = () => {},
	see: ArticleSight = {},
): Promise<ArticleResult> {
	const open: Record<Direction, () => Promise<Keeping>> = {
		export: async () => await ShopKeeping.open(seed, articles, see.export),
		shops: async () => await ShopKeeping.open(seed, articles, see.shops, SHOPS),
		import: async () => await ImportKeeping.open(seed, articles, see.import),
	};
	const result: ArticleResult = {
		...{ faults: [], failures: [], changed: 0, written: 0, requests: 0, disturbances: {} },
	};
	for (const direction of asked) {
		const keeping = await open[direction]();
		try {
			await keepRounds(keeping, { articles, rounds, disturbed }, result, (line) =>
				tell(`${direction}, ${line}`),
			);
		} finally {
			await keeping.set.close();
		}
	}
	return result;
}
