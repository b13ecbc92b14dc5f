import { cloneDeep } from 'lodash';
import { addArticle, type Artikel, type SnelStartSimulator } from '../../simulators/snelstart';
import type { Random } from '../random';
import type { Goods } from './goods';
import { EAN_FIELD, PLACE_FIELD, type ImportStory } from './importStory';

const CENTS = 100;

/** Whoever keeps the articles in SnelStart. */
export class Clerks {
	constructor(
		private readonly snelStart: SnelStartSimulator,
		private readonly random: Random,
		private readonly story: ImportStory,
	) {}

	/** One thing that they do; an article keeps its EAN where it is in `shared`. */
	work(shared: ReadonlySet<string>): void {
		const { random } = this;
		const article = random.pick(this.articles());
		const chance = random.next();
		if (chance < 0.3) this.keep(article);
		else if (chance < 0.42) article.omschrijving = `Eigen naam ${random.letters(6)}`;
		else if (chance < 0.56) this.price(article);
		else if (chance < 0.68 && !shared.has(eanOf(article))) this.setEan(article);
		else if (chance < 0.84) this.make();
		else if (chance < 0.92) article.isNonActief = !article.isNonActief;
		else this.add({ artikelcode: `B${random.digits(7)}`, verkoopprijs: 3 });
		this.story.left.set(article.id, cloneDeep(article));
	}

	article = (code: string): Artikel | undefined =>
		this.articles().find(({ artikelcode }) => artikelcode === code);

	articles = (): Artikel[] => this.snelStart.state.artikelen;

	rateIn = ({ artikelOmzetgroep }: Artikel): number =>
		this.snelStart.state.artikelomzetgroepen.find(({ id }) => id === artikelOmzetgroep?.id)
			?.nummer === 2
			? 9
			: 21;

	/** A price that nobody wonders at, whatever it was before. */
	likely = ({ price }: Goods): number =>
		Math.max(1, Math.round(price * this.random.int(85, 115)) / CENTS);

	/** Fields that the shop knows nothing of. */
	private keep(article: Artikel): void {
		const { random } = this;
		if (random.chance(0.5)) setExtra(article, PLACE_FIELD, random.letters(3));
		else article.inkoopprijs = random.int(100, 900) / CENTS;
	}

	private price(article: Artikel): void {
		const goods = this.story.goods.find(({ code }) => code === article.artikelcode);
		if (goods && article.verkoopprijs > 0) article.verkoopprijs = this.likely(goods);
	}

	private setEan(article: Artikel): void {
		setExtra(article, EAN_FIELD, this.random.chance(0.6) ? this.random.digits(13) : '');
	}

	/** The article of something new, before any run makes it. */
	private make(): void {
		const { random, story } = this;
		const fresh = story.goods.filter(({ code }) => !this.article(code));
		if (fresh.length === 0) return;
		const { code, price } = random.pick(fresh);
		const number = random.int(1, 2);
		const { id, uri } = this.snelStart.state.artikelomzetgroepen.find(
			({ nummer }) => nummer === number,
		)!;
		this.add({
			...{ artikelcode: code, omschrijving: `Zelf gemaakt ${random.letters(4)}` },
			...{ artikelOmzetgroep: { id, uri }, verkoopprijs: random.chance(0.3) ? 0 : price },
		});
	}

	private add(given: Partial<Artikel> & { artikelcode: string }): void {
		const row = addArticle(this.snelStart.state, { ...given, id: this.random.guid() });
		this.story.left.set(row.id, cloneDeep(row));
	}
}

/** What an article holds in the extra field for its EAN. */
export const eanOf = ({ extraVelden }: Artikel): string =>
	extraVelden.find(({ naam }) => naam === EAN_FIELD)?.waarde ?? '';

function setExtra(article: Artikel, naam: string, waarde: string): void {
	const others = article.extraVelden.filter((one) => one.naam !== naam);
	article.extraVelden = waarde === '' ? others : [...others, { naam, waarde }];
}
