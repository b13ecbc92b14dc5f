import type { Row } from '../../simulators/prestashop';
import type { Verkooporder, Verkooporderregel } from '../../simulators/snelstart/tables';
import { saved } from './booksHappenings';
import { stateOf, type Happening, type Moment } from './happening';

const PAID = 2;

/** What a person types as a sales order, under the payment reference the link looks for. */
function typeIn(at: Moment, key: string, given: Partial<Verkooporder>): void {
	const { books, hands, random, story } = at;
	const { state } = books;
	const { companyInfo } = state;
	const id = random.guid();
	const regels = given.regels ?? [];
	const total = regels.reduce((sum, { totaal }) => sum + totaal, 0);
	const counter = state.relaties.find(({ naam }) => naam === 'Vaste klant van de balie')!;
	const template = state.verkoopordersjablonen.find(
		({ omschrijving }) => omschrijving === 'Webshop',
	)!;
	const row: Verkooporder = {
		relatie: { id: counter.id, uri: counter.uri },
		procesStatus: 'Order',
		nummer: companyInfo.volgendVerkoopordernummer,
		modifiedOn: '',
		datum: '2026-01-01T00:00:00',
		krediettermijn: 14,
		geblokkeerd: false,
		omschrijving: 'Met de hand',
		betalingskenmerk: key,
		incassomachtiging: null,
		afleveradres: noAddress(),
		factuuradres: noAddress(),
		verkooporderBtwIngaveModel: 'Inclusief',
		kostenplaats: null,
		regels: [],
		memo: null,
		orderreferentie: String(at.order.reference),
		factuurkorting: 0,
		verkoopfactuur: null,
		verkoopordersjabloon: { id: template.id, uri: template.uri },
		verkoopOrderStatus: 'InBehandeling',
		totaalExclusiefBtw: Math.round((total / 1.21) * 100) / 100,
		totaalInclusiefBtw: Math.round(total * 100) / 100,
		extraHoofdVelden: [],
		...given,
		id,
		uri: `/verkooporders/${id}`,
	};
	companyInfo.volgendVerkoopordernummer += 1;
	state.verkooporders.push(row);
	saved(at, row);
	hands.left(row);
	story.told.push(`${key} typed in by hand`);
}

const noAddress = (): Verkooporder['afleveradres'] => ({
	contactpersoon: null,
	straat: null,
	postcode: null,
	plaats: null,
	land: null,
});

function lineOf(at: Moment, code: string, pieces: number, cents: number): Verkooporderregel {
	const article = at.books.state.artikelen.find(({ artikelcode }) => artikelcode === code)!;
	return {
		artikel: { id: article.id, uri: article.uri },
		omschrijving: article.omschrijving,
		stuksprijs: Math.round((cents / pieces) * 100) / 10_000,
		aantal: pieces,
		kortingsPercentage: 0,
		totaal: cents / 100,
		extraRegelVelden: [],
	};
}

const cents = (amount: unknown): number => Math.round(Number(amount) * 100);

/** Slips of money that stand in no sales order yet, and of which every line is there. */
function openSlips({ shop, books, order, lines, story }: Moment): Row[] {
	const ids = new Set(lines.map(({ id }) => String(id)));
	return (shop.state.tables.order_slip ?? []).filter(
		(slip) =>
			String(slip.id_order) === String(order.id) &&
			story.slips.get(String(slip.id)) === 'money' &&
			slip.order_slip_type === '0' &&
			(slip.associations?.order_slip_details ?? []).every((one) => ids.has(one.id_order_detail)) &&
			!books.state.verkooporders.some(
				({ betalingskenmerk }) => betalingskenmerk === `PS-${order.id}-${slip.id}`,
			),
	);
}

/** What a person enters in SnelStart because the report says so. */
export const byHandHappenings: readonly Happening[] = [
	{
		weight: 2,
		may: (at) => at.sold?.verkooporderBtwIngaveModel === 'Inclusief' && openSlips(at).length > 0,
		act: (at) => {
			const [slip] = openSlips(at);
			const regels = (slip.associations?.order_slip_details ?? []).map((one) => {
				const line = at.lines.find(({ id }) => String(id) === one.id_order_detail)!;
				const pieces = -Number(one.product_quantity);
				return lineOf(at, String(line.product_reference), pieces, -cents(one.amount_tax_incl));
			});
			typeIn(at, `PS-${at.order.id}-${slip.id}`, { regels, relatie: at.sold!.relatie });
			return 'credited by hand';
		},
	},
	{
		weight: 1,
		may: (at) =>
			at.sold === undefined && stateOf(at) === PAID && at.lines.length > 0 && !at.story.isSplit,
		act: (at) => {
			const goods = at.lines.map((line) =>
				lineOf(
					at,
					String(line.product_reference),
					Number(line.product_quantity),
					cents(line.total_price_tax_incl),
				),
			);
			at.hands.typed.add(at.order.id);
			typeIn(at, `PS-${at.order.id}`, { regels: goods });
			return 'entered by hand before it was imported';
		},
	},
];
