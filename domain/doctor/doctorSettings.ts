/** What the owner chose in the templates, as far as it can be held against shop and administration. */
export interface DoctorSettings {
	/** Milliseconds since 1970; null where no start was chosen. */
	importFrom: number | null;
	importKeyPrefix: string;
	/** Name of the sales order template (verkoopsjabloon). */
	template: string;
	/** Codes of the articles that costs are booked on. */
	costArticles: readonly string[];
	codeField: 'reference' | 'ean13';
	/** Identifier of the administration that is meant; '' where none is pinned. */
	administration: string;
	/** Milliseconds since 1970. */
	now: number;
}
