import type {
	Country,
	ForeignVatRate,
	RevenueGroup,
	SalesOrderTemplate,
	VatTariff,
} from '../../../../domain/books/books';
import { templateOf } from './templateOf';
import { SnelStartConnection } from '../../client/snelStartConnection';
import { articleExtraFields, customerExtraFields } from '../extraFields';
import type { WireCompanyInfo } from '../../wire/wireCompanyInfo';
import type { WireTemplate } from '../../wire/wireTemplate';
import type { WireVatRates } from '../../wire/wireVatRates';
import type { WireCountry } from '../../wire/wireCountry';
import type { WireRevenueGroup } from '../../wire/wireRevenueGroup';
import type { WireVatTariff } from '../../wire/wireVatTariff';
import type { WireCostCentre } from '../../wire/wireCostCentre';
import { costCentreOf, type CostCentre } from './costCentreOf';
import { foreignVatRatesOf, revenueGroupOf, vatTariffOf } from './vatTariffOf';
import { countryOf } from './countryOf';

/** What an administration (administratie) has few of and is read whole. */
export class SnelStartAdministration extends SnelStartConnection {
	async companyInfo(): Promise<WireCompanyInfo> {
		return await this.reader.record<WireCompanyInfo>('/companyInfo');
	}

	/** Active sales order templates (verkoopordersjablonen). */
	async templates(): Promise<SalesOrderTemplate[]> {
		const rows = await this.reader.wholeList<WireTemplate>('/verkoopordersjablonen');
		return rows.filter(({ nonactief }) => !nonactief).map(templateOf);
	}

	async countries(): Promise<Country[]> {
		return (await this.reader.wholeList<WireCountry>('/landen')).map(countryOf);
	}

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

	/** Names of the extra fields (extra velden) of articles, for drop-downs. */
	async articleFields(): Promise<string[]> {
		return await articleExtraFields(this.reader);
	}

	/** Names of the extra fields (extra velden) of customers, for drop-downs. */
	async customerFields(): Promise<string[]> {
		return await customerExtraFields(this.reader);
	}
}
