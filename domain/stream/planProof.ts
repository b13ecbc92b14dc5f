import type { DecimalText } from '../money/decimalText';
import type { VatRate } from '../money/vat';
import type { Quantity } from './quantity';

/** What a plan was computed from, so that the import can compute an edited one again. Nothing of it is to be edited. */
export interface PlanProof {
	orderId: string;
	importKey: string;
	/** Left out where there is nothing to create. */
	draft?: DraftProof;
	/** Mark of the members above. */
	mark: string;
}

export interface DraftProof {
	/** Records of SnelStart by what they are: those of a plan that is edited must still be these. */
	references: DraftReferences;
	/** The article of each line. */
	lines: PlannedLine[];
	/** VAT rate of each article, by its id or the code of one that the import creates first. */
	rates: Record<string, VatRate>;
	/** Pieces of each article, named in the same way: what SnelStart takes off its stock. */
	pieces: Record<string, Quantity>;
	/** Ids of those articles that stand for costs alone: nobody ordered them as goods. */
	costs: string[];
	/** When, where and to whom it is taxed: an article that is exchanged brings its VAT by the same rules. */
	point: ProofPoint;
	/** Set where SnelStart charges VAT by the VAT number (btwNummer) of the card. */
	byNumber?: true;
	/** What SnelStart is to come to, with VAT, in euros. */
	total: DecimalText;
	/** VAT in it by rate, in euros. */
	vat: Record<string, DecimalText>;
	/** How far total and VAT may be off. */
	ceiling: DecimalText;
}

/** The article of a line as it was planned; no id where the import creates it first. */
export interface PlannedLine {
	id: string;
	code: string;
}

/** What decides the VAT of a line besides its article. */
interface ProofPoint {
	/** yyyy-MM-dd */
	day: string;
	/** ISO 3166 alpha-2 of the delivery, '' where it is not known. */
	countryIso: string;
	hasVatNumber: boolean;
	numberCountry?: string;
	foreignBusinessVat: 'unknown' | 'zero' | 'domestic';
	reducedRateAbroad: 'RRH' | 'RRL';
	territory?: { name: string; nameNl?: string; law: string; lawNl?: string };
}

export interface DraftReferences {
	/** Id of the customer card, '' for one that is created. */
	customer: string;
	customerKey: string;
	template: string;
	/** '' without cost centre. */
	costCentre: string;
	invoiceCountry: string;
	deliveryCountry: string;
	/** Revenue groups of articles that are created, by code. */
	groups: string;
}
