/** A coupling key (koppelsleutel) that opens the administration. */
export interface Koppelsleutel {
	sleutel: string;
	/** Space-separated, as in the token's claim. */
	scopes: string;
	ingetrokken: boolean;
}
