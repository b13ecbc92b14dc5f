export interface WireCountry {
	id: string;
	naam: string;
	landcode: string | null;
	landcodeISO: string | null;
}
