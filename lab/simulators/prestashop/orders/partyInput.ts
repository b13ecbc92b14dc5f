/** Who orders; found by id or e-mail, else made. */
export interface CustomerInput {
	id?: number;
	email?: string;
	firstname?: string;
	lastname?: string;
	company?: string;
	isGuest?: boolean;
}

/** An address by id, an equal one the customer has, or a new one. */
export interface AddressInput {
	id?: number;
	firstname?: string;
	lastname?: string;
	company?: string;
	vat_number?: string;
	address1?: string;
	address2?: string;
	postcode?: string;
	city?: string;
	phone?: string;
	phone_mobile?: string;
	other?: string;
	/** ISO code; default NL. */
	country?: string;
}
