import type {
	Country,
	ForeignVatRate,
	RevenueGroup,
	SalesOrderTemplate,
	VatTariff,
} from '../../../../domain/books/books';
import type { SnelStartReader } from '../../client/snelStartReader';
import type { WireCompanyInfo } from '../../wire/wireCompanyInfo';
import type { WireAccount } from '../../wire/wireAccount';
import type { WireCostCentre } from '../../wire/wireCostCentre';
import type { WireCountry } from '../../wire/wireCountry';
import type { WireJournal } from '../../wire/wireJournal';
import type { WireRevenueGroup } from '../../wire/wireRevenueGroup';
import type { WireTemplate } from '../../wire/wireTemplate';
import type { WireVatRates } from '../../wire/wireVatRates';
import type { WireVatTariff } from '../../wire/wireVatTariff';
import { costCentreOf, type CostCentre } from './costCentreOf';
import { countryOf } from './countryOf';
import { foreignVatRatesOf } from './foreignVatRatesOf';
import { revenueGroupOf } from './revenueGroupOf';
import { templateOf } from './templateOf';
import { vatTariffOf } from './vatTariffOf';

/** What an administration (administratie) has few of and is read whole, one request each. */
export class Administration {
	private company?: Promise<WireCompanyInfo>;

	constructor(private readonly reader: SnelStartReader) {}

	/** Asked once for each execution of a node. */
	async companyInfo(): Promise<WireCompanyInfo> {
		this.company ??= this.reader.record<WireCompanyInfo>('/companyInfo');
		return await this.company;
	}

	/** Active sales order templates (verkoopordersjablonen). */
	async templates(): Promise<SalesOrderTemplate[]> {
		const rows = await this.allTemplates();
		return rows.filter(({ nonactief }) => !nonactief).map(templateOf);
	}

	/** Inactive ones too: sales orders made with them may still be open. */
	async allTemplates(): Promise<WireTemplate[]> {
		return await this.reader.wholeList<WireTemplate>('/verkoopordersjablonen');
	}

	/** Active bank journals (dagboeken of soort Bank). */
	async bankJournals(): Promise<WireJournal[]> {
		const rows = await this.reader.wholeList<WireJournal>('/dagboeken');
		return rows.filter(({ soort, nonactief }) => soort === 'Bank' && !nonactief);
	}

	/** Active ledger accounts (grootboeken) of the balance sheet. */
	async balanceAccounts(): Promise<WireAccount[]> {
		const rows = await this.reader.all<WireAccount>('/grootboeken');
		return rows.filter(({ rekeningCode, nonactief }) => rekeningCode === 'Balans' && !nonactief);
	}

	async countries(): Promise<Country[]> {
		return (await this.reader.wholeList<WireCountry>('/landen')).map(countryOf);
	}

	/** Revenue groups (artikelomzetgroepen). */
	async revenueGroups(): Promise<RevenueGroup[]> {
		const rows = await this.reader.wholeList<WireRevenueGroup>('/artikelomzetgroepen');
		return rows.map(revenueGroupOf);
	}

	async vatTariffs(): Promise<VatTariff[]> {
		return (await this.reader.wholeList<WireVatTariff>('/btwtarieven')).map(vatTariffOf);
	}

	/** VAT rates of other countries (vatrates), each from the day it holds. */
	async foreignVatRates(): Promise<ForeignVatRate[]> {
		const rows = await this.reader.wholeList<WireVatRates>('/vatrates');
		return rows.flatMap(foreignVatRatesOf);
	}

	/** Active cost centres (kostenplaatsen). */
	async costCentres(): Promise<CostCentre[]> {
		const rows = await this.reader.wholeList<WireCostCentre>('/kostenplaatsen');
		return rows.filter(({ nonactief }) => !nonactief).map(costCentreOf);
	}
}
