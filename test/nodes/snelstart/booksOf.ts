import type { Books } from '../../../domain/books/books';
import {
	articleOf,
	countryOf,
	customerOf,
	revenueGroupOf,
	templateOf,
	vatTariffOf,
} from '../../../nodes/SnelStart/books/books';
import type { SnelStartState } from '../../../lab/simulators/snelstart';
import { companyOf } from '../../../nodes/SnelStart/books/companyOf';

/** What the plan would read of this administration, had it read everything. */
export function booksOf(state: SnelStartState, template?: string): Books {
	const chosen = state.verkoopordersjablonen.find(({ omschrijving }) => omschrijving === template);
	return {
		company: companyOf(state.companyInfo),
		template: chosen
			? templateOf(chosen)
			: { id: '', name: '', pricesExclVat: true, lineFields: [] },
		countries: state.landen.map(countryOf),
		revenueGroups: state.artikelomzetgroepen.map(revenueGroupOf),
		vatTariffs: state.btwtarieven.map(vatTariffOf),
		foreignVatRates: state.vatrates.flatMap(({ countryCode, vatRates }) =>
			vatRates.map(({ rateCode, rate, validFrom }) => ({
				countryIso3: countryCode,
				code: rateCode,
				percentage: String(rate),
				from: validFrom.slice(0, 10),
			})),
		),
		articles: state.artikelen.map(articleOf),
		customers: state.relaties.map(customerOf),
		salesOrders: [],
	};
}
