import type { WireNumber } from './wireNumber';

/** A price or percentage from a quantity on. */
export interface WirePriceStep {
	vanaf?: WireNumber | null;
	korting?: WireNumber | null;
	verkoopprijs?: WireNumber | null;
}

/** A promotion (actieprijs) with the articles in it. It has no id. */
export interface WirePromotion {
	omschrijving?: string | null;
	startdatum?: string | null;
	einddatum?: string | null;
	artikelPrijzen?: Array<{
		artikelcode?: string | null;
		/** Bedrag, StaffelBedrag, Korting, StaffelKorting. */
		prijsIngave?: string | null;
		prijzen?: WirePriceStep[] | null;
	}> | null;
}

/** An article with what was agreed on its price with customers (prijsafspraken). It has no id. */
export interface WireAgreements {
	artikelCode?: string | null;
	klantAfspraken?: Array<{
		relatiePublicIdentifier?: string | null;
		relatieCode?: WireNumber | null;
		relatieNaam?: string | null;
		startdatum?: string | null;
		einddatum?: string | null;
		prijsIngave?: string | null;
		prijsAfspraken?: WirePriceStep[] | null;
	}> | null;
}
