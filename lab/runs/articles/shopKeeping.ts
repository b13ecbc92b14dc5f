import { stage, type Stage } from '../../engine';
import type { ArticleEvidence } from '../../judges/articles/judgeArticles';
import type { Agreed, Promoted } from '../../judges/articles/expectedPrices';
import { prestaShopVersions } from '../../simulators/prestashop';
import { Random } from '../../worlds';
import { articlesWorld } from '../../worlds/articles/articlesWorld';
import { Merchants } from '../../worlds/articles/merchants';

/** A shop, its books and the people on both sides. */
export class ShopKeeping {
	private constructor(
		readonly set: Stage,
		readonly random: Random,
		readonly merchants: Merchants,
		/** Whole products are sent, as releases before 8 need it. */
		readonly isPut: boolean,
	) {}

	/** Opens the world of a seed; the caller closes its stage. */
	static async open(seed: number, articles: number): Promise<ShopKeeping> {
		const random = new Random(seed);
		const version = prestaShopVersions[seed % prestaShopVersions.length];
		const includesVat = random.chance(0.5);
		const world = articlesWorld(random, { articles, version, includesVat });
		const set = await stage(world, {
			snelStartSwitches: { pageOrder: random.pick(['insertion', 'shuffled'] as const) },
		});
		const merchants = new Merchants(set.snelStart, set.prestaShop, random, world);
		const isPut = version.startsWith('1.') || random.chance(0.2);
		return new ShopKeeping(set, random, merchants, isPut);
	}

	/** Requests that changed something in the shop so far. */
	writes(): number {
		return this.set.prestaShop.journal.filter(({ method }) => !['GET', 'HEAD'].includes(method))
			.length;
	}

	/** What the referee may see. */
	evidence(writesAgain: number): ArticleEvidence {
		const { state } = this.set.snelStart;
		const { products, combinations, specific_prices: specificPrices = [] } =
			this.set.prestaShop.state.tables;
		return {
			story: this.merchants.story,
			today: new Date().toISOString().slice(0, 10),
			articles: state.artikelen,
			relations: state.relaties,
			promotions: state.actieprijzen as Promoted[],
			agreements: state.artikelprijsafspraken as Agreed[],
			...{ products, combinations, specificPrices, writesAgain },
		};
	}
}
