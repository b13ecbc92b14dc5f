/** Pieces of an article that a sales order in SnelStart takes. */
export interface BookedQuantity {
	articleId: string;
	quantity: number;
}
