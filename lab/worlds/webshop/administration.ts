import { emptyAdministration } from '../../simulators/snelstart/administration';
import { addArticle, addRelation, addTemplate } from '../../simulators/snelstart/seed/rows';
import type {
	Adres,
	Artikel,
	Reference,
	Relatie,
	SnelStartState,
	Verkooporder,
	Verkooporderregel,
	Voorraadniveau,
} from '../../simulators/snelstart/tables';
import type { CodeStyle } from './assortment';
import { orderMoney } from './orderMoney';
import type { Person } from './people';
import type { Random } from '../random';
import { invoiceRow, salesLine, salesOrderRow } from './salesOrderRow';
import type { Assortment, Micro, Rate, StoryArticle, StoryOrder } from './story';
import type { PostalAddress } from './dutchAddress';

/** Goes before the order id in the payment reference, as in the shipped template. */
const importKeyPrefix = 'PS-';

/** Cost articles that the shipped template names by their code. */
const costArticles: Array<{ code: string; name: string; rate: Rate }> = [
	{ code: '9001', name: 'Verzendkosten 21%', rate: 21 },
	{ code: '9002', name: 'Verzendkosten 9%', rate: 9 },
	{ code: '9003', name: 'Korting 21%', rate: 21 },
	{ code: '9004', name: 'Korting 9%', rate: 9 },
	{ code: '9005', name: 'Cadeauverpakking 21%', rate: 21 },
	{ code: '9006', name: 'Ordertotaalverschil', rate: 0 },
	{ code: '9007', name: 'Korting 0%', rate: 0 },
	{ code: '9008', name: 'Verzendkosten 0%', rate: 0 },
];

export interface AdministrationOptions {
	codeStyle: CodeStyle;
	stockLevel: Voorraadniveau;
}

const reference = ({ id, uri }: Reference): Reference => ({ id, uri });

/** Writes the story into a SnelStart administration, in wire shape. */
class AdministrationWriter {
	readonly state = emptyAdministration();

	private readonly articles = new Map<string, Artikel>();

	private readonly customers = new Map<Person, Relatie>();

	private webshop: Reference | undefined;

	constructor(private readonly random: Random) {}

	settings({ codeStyle, stockLevel }: AdministrationOptions): void {
		const { state } = this;
		Object.assign(state.companyInfo, {
			administratieNaam: 'De Molenwinkel',
			bedrijfsnaam: 'De Molenwinkel V.O.F.',
			artikelcodeSoort: codeStyle,
			artikelcodeMaxLengte: codeStyle === 'Numeriek' ? 10 : 30,
			verkooporderVoorraadVanafNiveau: stockLevel,
			volgendVerkoopordernummer: 20601,
		});
		addTemplate(state, { omschrijving: 'Balie', prijsIngaveExclusiefBtw: true });
		this.webshop = reference(addTemplate(state, { omschrijving: 'Webshop' }));
	}

	article(article: StoryArticle): void {
		const row = addArticle(this.state, {
			id: this.random.guid(),
			artikelcode: article.code,
			omschrijving: article.name,
			artikelOmzetgroep: this.group(article.rate),
			verkoopprijs: priceOf(article.net),
			eenheid: 'stuk',
			isNonActief: article.inactive,
			voorraadControle: article.stockControlled,
			technischeVoorraad: article.technical,
			vrijeVoorraad: article.technical,
		});
		this.articles.set(article.code, row);
	}

	recipe({ code, components }: StoryArticle): void {
		const row = this.articleRow(code);
		row.isHoofdartikel = components.length > 0;
		row.subartikelen = components.map((component) => ({
			...reference(this.articleRow(component.code)),
			artikelcode: component.code,
			aantal: component.quantity,
		}));
	}

	customer(person: Person): void {
		const row = addRelation(this.state, {
			id: this.random.guid(),
			naam: `${person.firstName} ${person.lastName}`.slice(0, 50),
			email: person.email,
			telefoon: person.phone,
			vestigingsAdres: this.address(person, person.address),
			correspondentieAdres: this.address(person, person.address),
		});
		this.customers.set(person, row);
	}

	/** A web order that an earlier run has booked. */
	booked(order: StoryOrder): void {
		const row = this.salesOrder(order);
		row.betalingskenmerk = `${importKeyPrefix}${order.id}`;
		row.orderreferentie = order.reference;
		row.verkoopordersjabloon = this.webshop ?? null;
	}

	/** The same basket sold over the counter: no web order, whatever its status. */
	soldAtCounter(order: StoryOrder): void {
		const row = this.salesOrder(order);
		row.omschrijving = 'Balieverkoop';
		row.verkoopordersjabloon = reference(this.state.verkoopordersjablonen[0]);
	}

	private salesOrder(order: StoryOrder): Verkooporder {
		const { state } = this;
		const id = this.random.guid();
		const lines = this.lines(order);
		const total = lines.reduce((sum, line) => sum + Math.round(line.totaal * 100), 0) / 100;
		const customer = this.customers.get(order.customer.person);
		if (!customer) throw new Error(`Order ${order.id} is booked for somebody SnelStart lacks`);
		const status = order.bookedAs ?? 'Order';
		const row = salesOrderRow(order, {
			id,
			number: state.companyInfo.volgendVerkoopordernummer++,
			customer: reference(customer),
			lines,
			invoice: status === 'invoiced' ? this.invoice(order, customer, id, total) : null,
			delivery: this.address(order.customer.person, order.deliveryAddress),
			billing: this.address(order.customer.person, order.invoiceAddress),
		});
		state.verkooporders.push(row);
		return row;
	}

	private lines(order: StoryOrder): Verkooporderregel[] {
		const money = orderMoney(order);
		const goods = order.lines.map(({ sku, quantity }, index) =>
			salesLine(this.articleRow(sku.code), quantity, money.lines[index].total.incl),
		);
		if (money.shipping.incl === 0) return goods;
		return [...goods, salesLine(this.articleRow('9001'), 1, money.shipping.incl)];
	}

	private invoice(order: StoryOrder, customer: Relatie, salesOrder: string, total: number) {
		const { state } = this;
		const id = this.random.guid();
		const booking = this.random.guid();
		const number = state.companyInfo.volgendFactuurnummer++;
		const row = invoiceRow(order, {
			id,
			booking,
			number,
			customer: reference(customer),
			salesOrder,
			total,
		});
		state.verkoopfacturen.push(row);
		return reference(row);
	}

	private articleRow(code: string): Artikel {
		const row = this.articles.get(code);
		if (!row) throw new Error(`The administration has no article ${code}`);
		return row;
	}

	private group(rate: Rate): Reference {
		const kind = rate === 21 ? 'Hoog' : rate === 9 ? 'Laag' : 'Geen';
		const row = this.state.artikelomzetgroepen.find(
			({ verkoopNederlandBtwSoort }) => verkoopNederlandBtwSoort === kind,
		);
		if (!row) throw new Error(`The empty administration has no revenue group ${kind}`);
		return reference(row);
	}

	private address(person: Person, address: PostalAddress): Adres {
		const land = this.state.landen.find(({ landcode }) => landcode === address.country);
		return {
			contactpersoon: `${person.firstName} ${person.lastName}`.slice(0, 50),
			straat: `${address.street} ${address.addition}`.trim(),
			postcode: address.postcode,
			plaats: address.city,
			land: land ? reference(land) : null,
		};
	}
}

const priceOf = (net: Micro) => Math.round(net / 100) / 10_000;

/** The administration at the start: articles, recipes, known customers, and what was booked before. */
export function writeAdministration(
	random: Random,
	options: AdministrationOptions,
	story: { assortment: Assortment; known: Person[]; booked: StoryOrder[]; counter: StoryOrder[] },
): SnelStartState {
	const writer = new AdministrationWriter(random);
	writer.settings(options);
	for (const { code, name, rate } of costArticles) {
		const extra = { net: 0, technical: 0, stockControlled: false, inactive: false, components: [] };
		writer.article({ code, name, rate, ...extra });
	}
	for (const article of story.assortment.articles) writer.article(article);
	for (const article of story.assortment.articles) writer.recipe(article);
	for (const person of story.known) writer.customer(person);
	for (const order of story.booked) writer.booked(order);
	for (const order of story.counter) writer.soldAtCounter(order);
	return writer.state;
}
