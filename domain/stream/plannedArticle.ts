/** Body of POST /artikelen for an article that SnelStart does not know yet. */
export interface PlannedArticle {
	artikelcode: string;
	omschrijving: string;
	artikelOmzetgroep: { id: string };
	verkoopprijs: number;
	voorraadControle: boolean;
	/** Extra fields (extraVelden) the import fills in after creating, by name: they are no part of the body. */
	extraFields?: Record<string, string>;
}
