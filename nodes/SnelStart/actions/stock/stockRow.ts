import type { ArticleStock } from '../../../../domain/stock/articleStock';
import { wireQuantity } from '../../api/amounts';
import type { WireArticle } from '../../api/types';

/** What is kept of an article while the catalogue is read: a fraction of what SnelStart sends. */
export interface StockRow {
	id: string;
	modifiedOn: string | null;
	/** Without orders yet. */
	stock: ArticleStock;
}

export const stockRowOf = (article: WireArticle): StockRow => ({
	id: article.id,
	modifiedOn: article.modifiedOn,
	stock: articleStockOf(article),
});

function articleStockOf(article: WireArticle): ArticleStock {
	const extraFields = extraFieldsOf(article);
	return {
		kind: 'articleStock',
		articleId: article.id,
		code: article.artikelcode,
		name: article.omschrijving ?? '',
		free: wireQuantity(article.vrijeVoorraad),
		technical: wireQuantity(article.technischeVoorraad),
		stockControlled: article.voorraadControle,
		inactive: article.isNonActief,
		components: (article.subartikelen ?? []).map(({ id, artikelcode, aantal }) => ({
			articleId: id,
			code: artikelcode,
			quantity: wireQuantity(aantal),
		})),
		uncounted: [],
		...(Object.keys(extraFields).length > 0 ? { extraFields } : {}),
	};
}

function extraFieldsOf({ extraVelden }: WireArticle): Record<string, string> {
	const filled = (extraVelden ?? []).filter(({ naam, waarde }) => naam && waarde?.trim());
	return Object.fromEntries(filled.map(({ naam, waarde }) => [naam ?? '', waarde ?? '']));
}
