import { fitsPattern } from '../words/fitsPattern';

/** A product of the shop as a table names it: by its id, "12" or "12-34" for a combination, or by a code, or by its name. */
export interface ProductPattern {
	by: 'id' | 'code' | 'name';
	/** May hold `*` for any number of characters. */
	is: string;
}

/** A row that books a product on an article of SnelStart whatever its code. */
export interface ProductArticle extends ProductPattern {
	/** artikelcode */
	code: string;
	/** Null where nothing is judged: then the article was not read. */
	articleId: string | null;
}

/** A product by its ids, with the codes it goes by. */
interface NamedProduct {
	productId?: string;
	combinationId?: string;
	name?: string;
	codes: readonly string[];
}

/** Whether a pattern means a product; the id of a product means all of its combinations. */
export function fitsProduct(
	{ by, is }: ProductPattern,
	{ productId = '', combinationId = '', name = '', codes }: NamedProduct,
): boolean {
	const whole = combinationId === '' ? productId : `${productId}-${combinationId}`;
	const texts = { id: [productId, whole], code: codes, name: [name] }[by];
	return texts.some((text) => text.trim() !== '' && fitsPattern(is, text));
}
