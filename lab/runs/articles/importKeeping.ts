import { stage, type CredentialValues, type Stage } from '../../engine';
import type { ArticleFault } from '../../judges/articles/articleFault';
import { judgeImport, type ImportEvidence } from '../../judges/articles/judgeImport';
import { prestaShopVersions } from '../../simulators/prestashop';
import { Random } from '../../worlds';
import type { ImportStory } from '../../worlds/articles/importStory';
import { importWorld } from '../../worlds/articles/importWorld';
import { Sellers } from '../../worlds/articles/sellers';
import { writesOn, type AssortmentRun, type Keeping, type TooMuch } from './keeping';
import { importRun } from './workflows';

/** A shop whose products come to the books, and the people on both sides. */
export class ImportKeeping implements Keeping {
	readonly side = 'snelStart';

	private constructor(
		readonly set: Stage,
		readonly random: Random,
		private readonly sellers: Sellers,
		private readonly see: (evidence: ImportEvidence) => void,
	) {}

	/** Opens the world of a seed; the caller closes its stage. */
	static async open(
		seed: number,
		articles: number,
		see: (evidence: ImportEvidence) => void = () => {},
	): Promise<ImportKeeping> {
		const random = new Random(seed);
		const version = prestaShopVersions[seed % prestaShopVersions.length];
		const includesVat = random.chance(0.5);
		const { world, story } = importWorld(random, { articles, version, includesVat });
		const set = await stage(world, {
			snelStartSwitches: {
				pageOrder: random.pick(['insertion', 'shuffled'] as const),
				extraFieldsLeftOut: random.pick(['kept', 'replaced'] as const),
			},
		});
		const sellers = new Sellers(set.snelStart, set.prestaShop, random, story);
		return new ImportKeeping(set, random, sellers, see);
	}

	changes = (): number => this.story.changes;

	change(side: 'read' | 'written'): void {
		if (side === 'read') this.sellers.changeShop();
		else this.sellers.changeBooks();
		if (this.random.chance(0.1)) this.sellers.confirm();
	}

	confuse = (): void => this.sellers.confuse();

	/** In the shop only: SnelStart has no way to change an article only as long as it is as it was read. */
	readonly meanwhile = (): void => this.sellers.changeLittle();

	run = async (credentials: CredentialValues): Promise<AssortmentRun> =>
		await importRun(credentials, this.story);

	judge(tooMuch: TooMuch): ArticleFault[] {
		const { state } = this.set.snelStart;
		const { products, combinations } = this.set.prestaShop.state.tables;
		const rates = state.artikelomzetgroepen.map(({ id, nummer }): [string, number] => [
			id,
			nummer === 2 ? 9 : 21,
		]);
		const evidence: ImportEvidence = {
			story: this.story,
			articles: state.artikelen,
			rates: new Map(rates),
			...{ products, combinations, ...tooMuch },
			shopWrites: writesOn(this.set, 'prestaShop'),
		};
		this.see(evidence);
		const faults = judgeImport(evidence);
		this.sellers.settle();
		return faults;
	}

	private get story(): ImportStory {
		return this.sellers.story;
	}
}
