import type { Article, Books, Customer, SalesOrderTemplate } from '../../books/books';

/** What SnelStart has of the records that edited plans name anew, by id, and what their VAT and stock are judged by. */
export interface KnownRecords
	extends Pick<
		Books,
		'company' | 'countries' | 'revenueGroups' | 'vatTariffs' | 'foreignVatRates'
	> {
	costCentres: ReadonlySet<string>;
	customers: ReadonlyMap<string, Customer>;
	/** Active ones alone. */
	templates: ReadonlyMap<string, SalesOrderTemplate>;
	articles: ReadonlyMap<string, KnownArticle>;
	/** From which document status SnelStart counts a sales order in free stock (verkooporderVoorraadVanafNiveau). */
	stockLevel: string;
}

export interface KnownArticle extends Article {
	/** Whether a sales order takes pieces off some stock: with stock control (voorraadControle), or by its recipe. */
	holdsStock: boolean;
}
