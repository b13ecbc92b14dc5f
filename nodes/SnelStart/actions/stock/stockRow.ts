import { extraFieldNamed } from '../../../../domain/stock/articlePolicy';
import type { ArticleStock } from '../../../../domain/stream/articleStock';
import { wireQuantity } from '../../wire/wireNumber';
import { requireReadableArticle } from './requireReadable';
import type { WireArticle } from '../../wire/wireArticle';

/** What is kept of an article while the catalogue is read: a fraction of what SnelStart sends. */
export interface StockRow {
	id: string;
	modifiedOn: string | null;
	/** Without orders yet. */
	stock: ArticleStock;
}

/**
 * Makes rows of articles. Throws a UserError for an article that cannot be read.
 *
 * @param codeField extra field (extra veld) that holds the shop's code, '' when that is the article code
 */
export const stockRowsBy =
	(codeField: string) =>
	(article: WireArticle): StockRow => {
		requireReadableArticle(article);
		return {
			id: article.id,
			modifiedOn: article.modifiedOn,
			stock: articleStockOf(article, codeField),
		};
	};

function articleStockOf(article: WireArticle, codeField: string): ArticleStock {
	const extraFields = extraFieldsOf(article);
	const shopCode = codeField === '' ? {} : { shopCode: extraFieldNamed(extraFields, codeField) };
	return {
		kind: 'articleStock',
		articleId: article.id,
		code: article.artikelcode,
		...shopCode,
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
