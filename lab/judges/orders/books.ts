import type {
	Artikel,
	Relatie,
	SnelStartState,
	Verkooporder,
	Verkooporderregel,
} from '../../simulators/snelstart/tables';
import type { Choices } from '../../worlds/orders/choices';
import { percentage, type Percentage } from './millionths';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
	' ',
);

/** Where and to whom goods go, as far as VAT depends on it. */
export interface Destination {
	/** yyyy-MM-dd */
	day: string;
	/** ISO 3166 alpha-2; empty counts as the Netherlands. */
	country: string;
	/** VAT number on the customer's card; empty for none. */
	number: string;
	postcode?: string;
}

/** The administration's rows, and the VAT it charges on them. */
export class Books {
	private readonly articles: Map<string, Artikel>;

	private readonly relations: Map<string, Relatie>;

	private readonly orders = new Map<string, Verkooporder[]>();

	private readonly codes = new Map<string, Artikel[]>();

	/** By name and contents of an extra field. */
	private readonly fields = new Map<string, Artikel[]>();

	constructor(
		readonly state: SnelStartState,
		private readonly choices: Choices,
	) {
		this.articles = new Map(state.artikelen.map((row) => [row.id, row]));
		this.relations = new Map(state.relaties.map((row) => [row.id, row]));
		for (const row of state.artikelen) {
			addTo(this.codes, row.artikelcode, row);
			for (const { naam, waarde } of row.extraVelden) addTo(this.fields, `${naam}=${waarde}`, row);
		}
		for (const row of state.verkooporders) {
			addTo(this.orders, row.betalingskenmerk ?? '', row);
		}
	}

	/** Sales orders with a line on an article. */
	salesOrdersWith(articleId: string): Verkooporder[] {
		return this.state.verkooporders.filter(({ regels }) =>
			regels.some(({ artikel }) => artikel?.id === articleId),
		);
	}

	articlesByCode(code: string): Artikel[] {
		return this.codes.get(code) ?? [];
	}

	/** Articles of which an extra field (extra veld) holds exactly this text. */
	articlesByField(field: string, text: string): Artikel[] {
		return this.fields.get(`${field}=${text}`) ?? [];
	}

	article(id: string | undefined): Artikel | undefined {
		return id === undefined ? undefined : this.articles.get(id);
	}

	relation(id: string | undefined): Relatie | undefined {
		return id === undefined ? undefined : this.relations.get(id);
	}

	/** Sales orders with this payment reference (betalingskenmerk). */
	salesOrders(importKey: string): Verkooporder[] {
		return this.orders.get(importKey) ?? [];
	}

	/** ISO code of a country row of SnelStart. */
	countryOf(id: string | undefined): string {
		return this.state.landen.find((row) => row.id === id)?.landcode ?? '';
	}

	knowsCountry(iso: string): boolean {
		return this.state.landen.some(({ landcode }) => landcode === iso);
	}

	/** What SnelStart charges on an article: revenue group, then the rate of the Netherlands, of abroad, or none. */
	rateOf(article: Artikel | undefined, to: Destination): Percentage {
		const group = this.state.artikelomzetgroepen.find(
			({ id }) => id === article?.artikelOmzetgroep?.id,
		);
		const kind = group?.verkoopNederlandBtwSoort ?? 'Geen';
		const isHome = to.country === '' || to.country === 'NL';
		if (isHome) return this.dutch(kind, to.day);
		const isConsumerInEu = EU.includes(to.country) && to.number === '';
		if (!isConsumerInEu) {
			return this.choices.foreignBusinessVat === 'zero' ? 0n : this.dutch(kind, to.day);
		}
		return this.choices.foreignVat ? this.abroad(kind, to) : this.dutch(kind, to.day);
	}

	/** Rate of a line of a sales order as it stands in the books. */
	lineRate(order: Verkooporder, line: Pick<Verkooporderregel, 'artikel'>): Percentage {
		const card = this.relation(order.relatie.id);
		const land = order.afleveradres.land?.id ?? card?.vestigingsAdres.land?.id;
		return this.rateOf(this.article(line.artikel?.id), {
			day: order.datum.slice(0, 10),
			country: this.countryOf(land),
			number: card?.btwNummer ?? '',
		});
	}

	private dutch(kind: string, day: string): Percentage {
		const row = this.state.btwtarieven.find(
			({ btwSoort, datumVanaf, datumTotEnMet }) =>
				btwSoort === kind && datumVanaf.slice(0, 10) <= day && day <= datumTotEnMet.slice(0, 10),
		);
		return percentage(row?.btwPercentage ?? 0);
	}

	private abroad(kind: string, { country, day }: Destination): Percentage {
		if (kind === 'Geen' || kind === 'Overig') return 0n;
		const iso3 = this.state.landen.find(({ landcode }) => landcode === country)?.landcodeISO;
		const rates =
			this.state.vatrates.find(({ countryCode }) => countryCode === iso3)?.vatRates ?? [];
		const other = this.choices.reducedRateAbroad === 'RRL' ? 'RRH' : 'RRL';
		const codes = kind === 'Hoog' ? ['SR'] : [this.choices.reducedRateAbroad, other, 'SR'];
		for (const code of codes) {
			const [newest] = rates
				.filter(({ rateCode, validFrom }) => rateCode === code && validFrom.slice(0, 10) <= day)
				.sort((a, b) => b.validFrom.localeCompare(a.validFrom));
			if (newest) return percentage(newest.rate);
		}
		return this.dutch(kind, day);
	}
}

function addTo<T>(index: Map<string, T[]>, key: string, row: T): void {
	const rows = index.get(key);
	if (rows) rows.push(row);
	else index.set(key, [row]);
}
