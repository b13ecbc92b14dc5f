import { stage, type CredentialValues, type Stage } from '../../engine';
import type { ArticleFault } from '../../judges/articles/articleFault';
import { judgeArticles, type ArticleEvidence } from '../../judges/articles/judgeArticles';
import type { Agreed, Promoted } from '../../judges/articles/expectedPrices';
import { prestaShopVersions } from '../../simulators/prestashop';
import { Random } from '../../worlds';
import { articlesWorld } from '../../worlds/articles/articlesWorld';
import { Merchants } from '../../worlds/articles/merchants';
import type { AssortmentRun, Keeping } from './keeping';
import { exportRun } from './workflows';

/** A shop that says what its books say, and the people on both sides. */
export class ShopKeeping implements Keeping {
	readonly side = 'prestaShop';

	private constructor(
		readonly set: Stage,
		readonly random: Random,
		private readonly merchants: Merchants,
		/** Whole products are sent, as releases before 8 need it. */
		private readonly isPut: boolean,
		private readonly see: (evidence: ArticleEvidence) => void,
	) {}

	/** Opens the world of a seed; the caller closes its stage. */
	static async open(
		seed: number,
		articles: number,
		see: (evidence: ArticleEvidence) => void = () => {},
	): Promise<ShopKeeping> {
		const random = new Random(seed);
		const version = prestaShopVersions[seed % prestaShopVersions.length];
		const includesVat = random.chance(0.5);
		const world = articlesWorld(random, { articles, version, includesVat });
		const set = await stage(world, {
			snelStartSwitches: { pageOrder: random.pick(['insertion', 'shuffled'] as const) },
		});
		const merchants = new Merchants(set.snelStart, set.prestaShop, random, world);
		const isPut = version.startsWith('1.') || random.chance(0.2);
		return new ShopKeeping(set, random, merchants, isPut, see);
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
		await exportRun(credentials, this.isPut);

	judge(writesAgain: number): ArticleFault[] {
		const evidence = this.evidence(writesAgain);
		this.see(evidence);
		return judgeArticles(evidence);
	}

	/** What the referee may see. */
	private evidence(writesAgain: number): ArticleEvidence {
		const { state } = this.set.snelStart;
		const {
			products,
			combinations,
			specific_prices: specificPrices = [],
		} = this.set.prestaShop.state.tables;
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
