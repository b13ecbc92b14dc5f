export interface WireExtraField {
	naam: string | null;
	waarde: string | null;
}
