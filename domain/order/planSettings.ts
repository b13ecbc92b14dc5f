/** Where addresses on the sales order come from (adressen verkooporder): Extern or Klantkaart. */
export type AddressSource = 'shop' | 'card';

export type CostKind = 'shipping' | 'discount' | 'wrapping' | 'difference';

/** Article (artikel) that a cost is booked on. Its revenue group decides for which VAT rate it can serve. */
export interface CostArticle {
	cost: CostKind;
	articleId: string;
}

/** The settings of the Web Order node, S-Connect's tabs Verkopen, Artikelen and Klanten, as the rules take them. */
export interface PlanSettings {
	/** Goes before the order id in the payment reference (betalingskenmerk). */
	importKeyPrefix: string;
	/** Document status (documentstatus, procesStatus) the sales order is created in. */
	documentStatus: 'Order' | 'Bevestiging' | 'Werkbon' | 'Pakbon' | 'Afhaalbon';
	addressSource: AddressSource;
	costArticles: CostArticle[];
	/** Largest difference in cents that may be booked on the difference article (ordertotaalverschil). */
	differenceCeiling: number;
	/** Customer (klant) for all guests, null: guests are recognised and created by e-mail like everybody else. */
	guestCustomerId: string | null;
}
