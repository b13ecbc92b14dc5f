export interface WireRevenueGroup {
	id: string;
	nummer: number;
	omschrijving: string;
	verkoopNederlandBtwSoort: string;
}
