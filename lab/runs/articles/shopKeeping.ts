import { stage, type CredentialValues, type Stage } from '../../engine';
import type { ArticleFault } from '../../judges/articles/articleFault';
import { shownKey, type ArticleEvidence } from '../../judges/articles/articleEvidence';
import { judgeArticles } from '../../judges/articles/judgeArticles';
import type { Agreed, Promoted } from '../../judges/articles/expectedPrices';
import { prestaShopVersions } from '../../simulators/prestashop';
import { Random } from '../../worlds';
import { articlesWorld } from '../../worlds/articles/articlesWorld';
import { Merchants } from '../../worlds/articles/merchants';
import { Shelves } from '../../worlds/articles/shelves';
import { drawShops } from '../../worlds/articles/shopPrices';
import type { AssortmentRun, Keeping, TooMuch } from './keeping';
import { exportRun } from './workflows';

/** A shop that says what its books say, and the people on both sides. */
export class ShopKeeping implements Keeping {
	readonly side = 'prestaShop';

	private constructor(
		readonly set: Stage,
		readonly random: Random,
		private readonly merchants: Merchants,
		private readonly shelves: Shelves,
		/** Whole products are sent, as releases before 8 need it. */
		private readonly isPut: boolean,
		private readonly see: (evidence: ArticleEvidence) => void,
	) {}

	/** Opens the world of a seed; the caller closes its stage. */
	static async open(
		seed: number,
		articles: number,
		see: (evidence: ArticleEvidence) => void = () => {},
		count = 1,
	): Promise<ShopKeeping> {
		const random = new Random(seed);
		const version = prestaShopVersions[seed % prestaShopVersions.length];
		const includesVat = random.chance(0.5);
		const world = articlesWorld(random, { articles, version, includesVat, shops: count });
		const set = await stage(world, {
			snelStartSwitches: { pageOrder: random.pick(['insertion', 'shuffled'] as const) },
		});
		const isApart = count === 1 || random.chance(0.8);
		set.prestaShop.setSwitches({ goodsPerShop: isApart });
		const shops = drawShops(
			random,
			count,
			world.goods.map(({ code }) => code),
		);
		const shelves = new Shelves(
			set.prestaShop.state,
			shops.map(({ id }) => id),
			isApart,
		);
		const merchants = new Merchants(set.snelStart, set.prestaShop, random, world, shelves, shops);
		const isPut = version.startsWith('1.') || random.chance(0.2);
		return new ShopKeeping(set, random, merchants, shelves, isPut, see);
	}

	changes = (): number => this.merchants.story.changes;

	change(side: 'read' | 'written'): void {
		if (side === 'read') this.merchants.changeBooks();
		else this.merchants.changeShop();
	}

	confuse = (): void => this.merchants.confuseCodes();

	/** Not where whole products are sent: PrestaShop has no way to change one only as long as it is as it was read. */
	get meanwhile(): (() => void) | null {
		return this.isPut ? null : () => this.merchants.changeShop();
	}

	run = async (credentials: CredentialValues): Promise<AssortmentRun> =>
		await exportRun(credentials, {
			isPut: this.isPut,
			shops: this.merchants.story.shops,
		});

	judge(tooMuch: TooMuch): ArticleFault[] {
		const evidence = this.evidence(tooMuch);
		this.see(evidence);
		return judgeArticles(evidence);
	}

	/** What the referee may see. */
	private evidence(tooMuch: TooMuch): ArticleEvidence {
		const { state } = this.set.snelStart;
		const { prestaShop } = this.set;
		const { specific_prices: specificPrices = [] } = prestaShop.state.tables;
		const { shelves } = this;
		const { story } = this.merchants;
		const shown = new Map(
			story.goods.flatMap((goods) =>
				shelves
					.shopsOf(goods.productId)
					.map((shopId): [string, number] => [
						shownKey(goods, shopId),
						prestaShop.priceFor({ ...goods, shopId }),
					]),
			),
		);
		return {
			story,
			today: new Date().toISOString().slice(0, 10),
			articles: state.artikelen,
			relations: state.relaties,
			promotions: state.actieprijzen as Promoted[],
			agreements: state.artikelprijsafspraken as Agreed[],
			shops: shelves.shopIds.map((id) => ({
				id,
				products: shelves.rows('products', id),
				combinations: shelves.rows('combinations', id),
			})),
			...{ specificPrices, shown, ...tooMuch },
		};
	}
}
