import type { AssortmentChanges } from './assortmentChanges';
import type { PlannedArticle } from './plannedArticle';

/**
 * What is written to an article of SnelStart by what the shop says of its product, or why nothing is; behind the writer
 * what became of it. Its fields go by the names of SnelStart, those of extra fields (extra velden) as `extraVelden.EAN`.
 */
export interface ArticleChange extends AssortmentChanges {
	kind: 'articleChange';
	/** Tells a door whether what would be written is still as it was judged, see `seal`. */
	seal?: string;
	/** The article to make; null for one that stands. */
	article: PlannedArticle | null;
}
