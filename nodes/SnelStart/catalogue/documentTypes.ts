/** SnelStart's words for what documents can belong to, by the name of that in the catalogue. */
export const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
	customer: 'Relaties',
	purchaseBooking: 'Inkoopboekingen',
	salesBooking: 'Verkoopboekingen',
};
