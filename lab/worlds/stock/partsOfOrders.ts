import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Artikel, Verkooporder } from '../../simulators/snelstart/tables';
import { needsOf, PIECE, type Exact, type Makings } from './makings';

/**
 * What sales orders take off the shelves, and what of it people book: where SnelStart does not take the parts of a recipe
 * (recept) off by itself, the person who processes the order books them off when it begins to count; those of a pack in
 * any case, unless the pack itself goes below zero.
 */
export class PartsOfOrders {
	/** Sales orders whose parts a person has booked off, by id. */
	private readonly taken = new Set<string>();

	constructor(
		private readonly snelStart: SnelStartSimulator,
		private readonly makings: Makings,
		private readonly contentsBooked: boolean,
	) {}

	/** Books the parts off that SnelStart leaves to people. */
	take(order: Verkooporder): void {
		if (this.taken.has(order.id)) return;
		this.taken.add(order.id);
		this.book(this.of(order, 'booked by staff'), -1);
	}

	/** Undoes `take`. */
	giveBack(order: Verkooporder): void {
		if (this.taken.delete(order.id)) this.book(this.of(order, 'booked by staff'), 1);
	}

	/** Books everything back that the order took, as when it was invoiced and its goods came back. */
	giveAllBack(order: Verkooporder): void {
		this.book(this.of(order, 'booked at all'), 1);
	}

	/** What an order takes, by article id. */
	of(
		{ regels }: Verkooporder,
		which: 'all' | 'booked at all' | 'booked by staff' = 'all',
	): Map<string, Exact> {
		const sums = new Map<string, Exact>();
		for (const { artikel, aantal } of regels) {
			const article = this.makings.articles.get(artikel?.id ?? '');
			if (!article) continue;
			for (const [articleId, each] of needsOf(article, this.makings) ?? []) {
				if (which === 'booked by staff' && this.isBookedBySnelStart(article, articleId)) continue;
				if (which !== 'all' && this.isNeverBooked(article, articleId)) continue;
				sums.set(articleId, (sums.get(articleId) ?? 0) + each * aantal);
			}
		}
		return sums;
	}

	private book(quantities: Map<string, Exact>, direction: 1 | -1): void {
		for (const [articleId, quantity] of quantities) {
			const delta = (direction * quantity) / PIECE;
			this.snelStart.hook('correctStock', { artikelId: articleId, delta });
		}
	}

	/** Whether nobody takes this part off: contents of a pack that is no recipe, and that SnelStart takes off as itself. */
	private isNeverBooked(article: Artikel, partId: string): boolean {
		const pack = this.makings.packs.get(article.id);
		const isRecipe = !article.voorraadControle && article.subartikelen.length > 0;
		if (this.contentsBooked || pack === undefined || pack.mode === 'own' || isRecipe) return false;
		return partId !== article.id && !pack.goesBelowZero;
	}

	/** Whether SnelStart itself takes this part off when the article begins to count. */
	private isBookedBySnelStart(article: Artikel, partId: string): boolean {
		if (partId === article.id || article.voorraadControle) {
			const pack = this.makings.packs.get(article.id);
			return partId === article.id || pack === undefined || pack.goesBelowZero;
		}
		return article.subartikelen.length > 0 && this.snelStart.switches.explodeRecipes;
	}
}
