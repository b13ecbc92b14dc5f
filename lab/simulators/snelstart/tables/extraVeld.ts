export interface ExtraVeld {
	naam: string;
	waarde: string | null;
}
