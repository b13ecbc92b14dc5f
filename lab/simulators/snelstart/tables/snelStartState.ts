import type { Artikel } from './artikel';
import type { ArtikelOmzetgroep } from './artikelOmzetgroep';
import type { Bankboeking } from './bankboeking';
import type { Btwtarief } from './btwtarief';
import type { CompanyInfo } from './companyInfo';
import type { Dagboek } from './dagboek';
import type { Grootboek } from './grootboek';
import type { Koppelsleutel } from './koppelsleutel';
import type { Kostenplaats } from './kostenplaats';
import type { Land } from './land';
import type { Relatie } from './relatie';
import type { VatRates, VatRateDefinition } from './vatRates';
import type { Verkoopboeking } from './verkoopboeking';
import type { Verkoopfactuur } from './verkoopfactuur';
import type { Verkooporder } from './verkooporder';
import type { Verkoopordersjabloon } from './verkoopordersjabloon';

/** A row as the contract of the API describes it. */
export interface ContractRow {
	id: string;
	[member: string]: unknown;
}

/** Everything the simulator knows; rows may be read and edited in place by tests. */
export interface SnelStartState {
	companyInfo: CompanyInfo;
	artikelen: Artikel[];
	artikelomzetgroepen: ArtikelOmzetgroep[];
	relaties: Relatie[];
	verkooporders: Verkooporder[];
	verkoopordersjablonen: Verkoopordersjabloon[];
	verkoopfacturen: Verkoopfactuur[];
	verkoopboekingen: Verkoopboeking[];
	dagboeken: Dagboek[];
	grootboeken: Grootboek[];
	bankboekingen: Bankboeking[];
	/** Last day of the period that is closed for bookings (geblokkeerde periode); no operation of the API tells it. */
	geblokkeerdTot: string | null;
	landen: Land[];
	btwtarieven: Btwtarief[];
	vatrates: VatRates[];
	vatratedefinitions: VatRateDefinition[];
	kostenplaatsen: Kostenplaats[];
	prijsafspraken: unknown[];
	artikelprijsafspraken: unknown[];
	actieprijzen: unknown[];
	/** Rows of what has no table of its own, by the path of its list: /kasboekingen. */
	overige: Record<string, ContractRow[]>;
	/** Names of the extra fields that the user defined. */
	extraveldnamen: { artikel: string[]; klant: string[]; leverancier: string[] };
	koppelsleutels: Koppelsleutel[];
}
