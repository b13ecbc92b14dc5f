import type { DecimalText } from '../money/decimalText';

/** Body of POST /artikelen for an article that SnelStart does not know yet. */
export interface PlannedArticle {
	artikelcode: string;
	omschrijving: string;
	artikelOmzetgroep: { id: string };
	/** In euros, at most four decimals. */
	verkoopprijs: DecimalText;
	voorraadControle: boolean;
	/** Extra fields (extraVelden) the import fills in after creating, by name: they are no part of the body. */
	extraFields?: Record<string, string>;
	/** Further ones, filled in by hand on an article that the import makes itself; nothing goes by them. */
	fieldsByHand?: Record<string, string>;
}
