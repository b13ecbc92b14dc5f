import type { Books } from '../../../domain/books/books';
import { templateOf } from '../../../nodes/SnelStart/books/administration/templateOf';
import type { SnelStartState } from '../../../lab/simulators/snelstart';
import { companyOf } from '../../../nodes/SnelStart/books/administration/companyOf';
import { articleOf } from '../../../nodes/SnelStart/books/articles/articleOf';
import { customerOf } from '../../../nodes/SnelStart/books/customers/customerOf';
import { foreignVatRatesOf } from '../../../nodes/SnelStart/books/administration/foreignVatRatesOf';
import { revenueGroupOf } from '../../../nodes/SnelStart/books/administration/revenueGroupOf';
import { vatTariffOf } from '../../../nodes/SnelStart/books/administration/vatTariffOf';
import { countryOf } from '../../../nodes/SnelStart/books/administration/countryOf';

/** What the plan would read of this administration, had it read everything. */
export function booksOf(state: SnelStartState, template?: string): Books {
	const chosen = state.verkoopordersjablonen.find(({ omschrijving }) => omschrijving === template);
	return {
		company: companyOf(state.companyInfo),
		template: chosen
			? templateOf(chosen)
			: { id: '', name: '', pricesExclVat: true, headFields: [], lineFields: [] },
		countries: state.landen.map(countryOf),
		revenueGroups: state.artikelomzetgroepen.map(revenueGroupOf),
		vatTariffs: state.btwtarieven.map(vatTariffOf),
		foreignVatRates: state.vatrates.flatMap(foreignVatRatesOf),
		articles: state.artikelen.map(articleOf),
		customers: state.relaties.map(customerOf),
		salesOrders: [],
	};
}
