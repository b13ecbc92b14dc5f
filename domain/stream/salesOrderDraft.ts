import type { DecimalText } from '../money/decimalText';

/** Address as SnelStart takes it (AdresModel): a complete one with its country, or none at all. */
export interface SalesOrderAddress {
	contactpersoon: string;
	straat: string;
	postcode: string;
	plaats: string;
	land: { id: string };
}

/** Line of a sales order (verkooporderregel). It has no VAT field: VAT follows the article's revenue group. */
export interface SalesOrderLine {
	/**
	 * An article by its id, and by its code for a person to read and to change: whichever of the two was changed names it.
	 * The id of one that the import creates first is empty until then.
	 */
	artikel: { id: string; artikelcode?: string };
	/** As it stands on the sales order. */
	omschrijving: string;
	/** Unit price in euros, at most four decimals; incl. or excl. VAT as the order's btwIngaveModel says. */
	stuksprijs: DecimalText;
	aantal: number;
	extraRegelVelden?: Array<{ veldNummer: number; waarde: string }>;
}

/** Body of POST /verkooporders, complete but for the customer when that has to be created first. */
export interface SalesOrderDraft {
	relatie: { id: string } | null;
	procesStatus: string;
	/** yyyy-MM-ddTHH:mm:ss, without zone. */
	datum: string;
	omschrijving: string;
	betalingskenmerk: string;
	orderreferentie: string;
	memo?: string;
	/** Days, 0..100; left out: the customer's. */
	krediettermijn?: number;
	kostenplaats?: { id: string };
	verkooporderBtwIngaveModel: 'Inclusief' | 'Exclusief';
	verkoopordersjabloon: { id: string };
	factuuradres?: SalesOrderAddress;
	afleveradres?: SalesOrderAddress;
	/** Extra head fields of the template (extra hoofdvelden). */
	extraHoofdVelden?: Array<{ veldNummer: number; waarde: string }>;
	regels: SalesOrderLine[];
}
