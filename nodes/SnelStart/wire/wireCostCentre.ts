export interface WireCostCentre {
	id: string;
	nummer: number;
	omschrijving: string;
	nonactief: boolean;
}
