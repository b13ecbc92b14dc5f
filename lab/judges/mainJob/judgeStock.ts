import type { PrestaShopState } from '../../simulators/prestashop/types';
import type { Artikel, SnelStartState, Verkooporder } from '../../simulators/snelstart/tables';
import { NOT_COUNTED } from '../../worlds/notCounted';
import { shopQuantities } from '../../worlds/webshop/shopQuantities';

/** A SKU whose quantity in the shop is not what can be sold. */
export interface WrongStock {
	code: string;
	inShop: number;
	right: number;
}

/** States after which PrestaShop has put the goods back: cancelled, payment error. */
const statesThatHoldNothing = ['6', '8'];

/** Ten-thousandths of a piece, as SnelStart keeps quantities. */
const exact = (quantity: number) => Math.round(quantity * 10_000);

type Quantities = Map<string, number>;

const add = (quantities: Quantities, id: string, quantity: number) =>
	quantities.set(id, (quantities.get(id) ?? 0) + quantity);

/** A code that two articles have says nothing about either of them. */
function articlesByCode(articles: Artikel[]): Map<string, Artikel> {
	const times = new Map<string, number>();
	for (const { artikelcode } of articles) add(times, artikelcode, 1);
	const alone = articles.filter(({ artikelcode }) => times.get(artikelcode) === 1);
	return new Map(alone.map((row) => [row.artikelcode, row]));
}

/** Makes up its own mind about what can be sold, from the rows of both simulators and nothing else. */
class StockReferee {
	private readonly articleByCode: Map<string, Artikel>;

	private readonly articleById: Map<string, Artikel>;

	/** Sold already but still in free stock, by article id. */
	private readonly taken: Quantities = new Map();

	constructor(
		private readonly books: SnelStartState,
		private readonly shop: PrestaShopState,
		private readonly webTemplateId: string,
		private readonly importKeyPrefix: string,
	) {
		this.articleByCode = articlesByCode(books.artikelen);
		this.articleById = new Map(books.artikelen.map((row) => [row.id, row]));
		this.takeUncountedSalesOrders();
		this.takeOrdersNotInTheBooks();
	}

	/** Whole pieces that can be sold; null where SnelStart says nothing about it. */
	sellable(code: string): number | null {
		const article = this.articleByCode.get(code);
		if (!article || article.isNonActief) return null;
		const available = this.available(article);
		return available === null ? null : Math.max(0, Math.floor(available / 10_000));
	}

	private available(article: Artikel): number | null {
		if (article.voorraadControle) {
			return exact(article.vrijeVoorraad) - (this.taken.get(article.id) ?? 0);
		}
		const bounds = article.subartikelen.flatMap(({ id, aantal }) => {
			const component = this.articleById.get(id);
			const available = component ? this.available(component) : null;
			return available === null ? [] : [Math.floor(available / exact(aantal)) * 10_000];
		});
		return bounds.length === 0 ? null : Math.min(...bounds);
	}

	private takeUncountedSalesOrders(): void {
		const { verkooporders, companyInfo } = this.books;
		const uncounted = NOT_COUNTED[companyInfo.verkooporderVoorraadVanafNiveau];
		const isUncounted = (row: Verkooporder) =>
			row.verkoopordersjabloon?.id === this.webTemplateId &&
			row.verkoopfactuur === null &&
			uncounted.includes(row.procesStatus);
		for (const row of verkooporders.filter(isUncounted)) {
			for (const { artikel, aantal } of row.regels) {
				const article = artikel ? this.articleById.get(artikel.id) : undefined;
				if (article) this.take(article, aantal);
			}
		}
	}

	private takeOrdersNotInTheBooks(): void {
		const keys = new Set(this.books.verkooporders.map((row) => row.betalingskenmerk));
		const holding = (this.shop.tables.orders ?? []).filter(
			(row) =>
				!keys.has(`${this.importKeyPrefix}${row.id}`) &&
				!statesThatHoldNothing.includes(String(row.current_state)),
		);
		const ids = new Set(holding.map(({ id }) => String(id)));
		for (const row of this.shop.tables.order_details ?? []) {
			const article = this.articleByCode.get(String(row.product_reference));
			if (article && ids.has(String(row.id_order)))
				this.take(article, Number(row.product_quantity));
		}
	}

	/** Of a recipe without stock of its own, the components are what is taken. */
	private take(article: Artikel, quantity: number): void {
		if (article.voorraadControle || article.subartikelen.length === 0) {
			add(this.taken, article.id, exact(quantity));
			return;
		}
		for (const { id, aantal } of article.subartikelen) {
			const component = this.articleById.get(id);
			if (component) this.take(component, quantity * aantal);
		}
	}
}

/** Every SKU that SnelStart knows and the shop shows wrongly. */
export function judgeStock(
	books: SnelStartState,
	shop: PrestaShopState,
	settings: { webTemplate: string; importKeyPrefix: string },
): WrongStock[] {
	const template = books.verkoopordersjablonen.find(
		({ omschrijving }) => omschrijving === settings.webTemplate,
	);
	if (!template) throw new Error(`The administration has no template ${settings.webTemplate}`);
	const referee = new StockReferee(books, shop, template.id, settings.importKeyPrefix);
	return [...shopQuantities(shop)].flatMap(([code, inShop]) => {
		const right = referee.sellable(code);
		return right === null || right === inShop ? [] : [{ code, inShop, right }];
	});
}
