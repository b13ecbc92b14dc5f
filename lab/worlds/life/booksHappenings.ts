import type { ProcesStatus, Verkooporder } from '../../simulators/snelstart/tables';
import type { Happening, Moment } from './happening';

const DOCUMENTS: ProcesStatus[] = ['Bevestiging', 'Werkbon', 'Pakbon'];
const INVOICED: ProcesStatus = 'Factuur';

type Sold = Moment & { sold: Verkooporder };

const isOpen = ({ sold }: Moment): boolean => sold !== undefined && sold.verkoopfactuur === null;

/** What somebody does to a sales order that is not invoiced. */
const byHand = (
	weight: number,
	what: string,
	act: (at: Sold) => void,
	may: (at: Sold) => boolean = () => true,
): Happening => ({
	weight,
	may: (at) => isOpen(at) && may(at as Sold),
	act: (at) => {
		const { sold } = at as Sold;
		act(at as Sold);
		if (at.books.state.verkooporders.includes(sold)) at.hands.left(sold);
		return `${what} (sales order ${sold.nummer})`;
	},
});

/** Saves what a person changed: the moment of the change, and the stock of what was there and is there. */
export function saved({ books }: Pick<Moment, 'books'>, row: Verkooporder): void {
	books.hook('editOrder', { orderId: row.id, memo: row.memo ?? '' });
	books.hook('changeCompanyInfo', {});
}

const centsOf = ({ stuksprijs, aantal }: Verkooporder['regels'][0]): number =>
	Math.round(stuksprijs * aantal * 100 + (stuksprijs * aantal < 0 ? -1e-6 : 1e-6));

/** Lines and total as SnelStart saves them again, of an order whose prices are with VAT. */
function retotal(row: Verkooporder): void {
	row.regels = row.regels.map((line) => ({ ...line }));
	for (const line of row.regels) line.totaal = centsOf(line) / 100;
	const before = row.totaalInclusiefBtw;
	row.totaalInclusiefBtw = row.regels.reduce((sum, line) => sum + centsOf(line), 0) / 100;
	const rate = before === 0 ? 1 : row.totaalExclusiefBtw / before;
	row.totaalExclusiefBtw = Math.round(row.totaalInclusiefBtw * rate * 100) / 100;
}

const goodsOf = ({ sold, lines, books, assortment }: Sold) => {
	const codes = new Set(lines.map((line) => assortment.codeOf(line)));
	const ids = new Set(
		books.state.artikelen.filter(({ artikelcode }) => codes.has(artikelcode)).map(({ id }) => id),
	);
	return sold.regels.filter(({ artikel }) => artikel !== null && ids.has(artikel.id));
};

/** What a person may set beside lines and customer, each of which nobody else may put back. */
const SETTINGS: ReadonlyArray<[what: string, set: (row: Verkooporder, at: Sold) => void]> = [
	['memo written', (row) => (row.memo = 'klant gebeld')],
	['credit term given', (row) => (row.krediettermijn += 7)],
	['another date', (row) => (row.datum = '2026-01-01T00:00:00')],
	['held', (row) => (row.geblokkeerd = true)],
	['another description', (row) => (row.omschrijving = 'Gebeld, komt ophalen')],
	['service order', (row) => (row.verkoopOrderStatus = 'Service')],
	[
		'an extra field filled in',
		(row) => {
			row.extraHoofdVelden = [{ veldNummer: 1, omschrijving: 'Kenmerk', waarde: 'balie' }];
		},
	],
	[
		'another cost centre',
		(row, { books }) => {
			const [{ id, uri }] = books.state.kostenplaatsen;
			row.kostenplaats = { id, uri };
		},
	],
	[
		'the text of a line',
		(row, { random }) => {
			row.regels = row.regels.map((line) => ({ ...line }));
			random.pick(row.regels).omschrijving = 'Zoals besproken';
		},
	],
	[
		'another delivery address in SnelStart',
		(row) => (row.afleveradres = { ...row.afleveradres, straat: 'Achterom 1a' }),
	],
	[
		'somebody else to deliver to in SnelStart',
		(row) => (row.afleveradres = { ...row.afleveradres, contactpersoon: 'De buren' }),
	],
];

const hasGoods = (at: Sold): boolean =>
	at.sold.verkooporderBtwIngaveModel === 'Inclusief' && goodsOf(at).length > 0;

/** What people do in SnelStart to the sales order of a web order. */
export const booksHappenings: readonly Happening[] = [
	byHand(6, 'processed', ({ books, sold, random }) =>
		books.hook('setProcesStatus', { orderId: sold.id, procesStatus: random.pick(DOCUMENTS) }),
	),
	byHand(2, 'invoiced', ({ books, sold }) => books.hook('invoiceOrder', { orderId: sold.id })),
	byHand(
		2,
		'taken back',
		({ books, sold }) => books.hook('setProcesStatus', { orderId: sold.id, procesStatus: 'Order' }),
		({ sold }) => DOCUMENTS.includes(sold.procesStatus) && sold.procesStatus !== INVOICED,
	),
	...SETTINGS.map(([what, set]) =>
		byHand(0.3, what, (at) => {
			set(at.sold, at);
			if (what.endsWith('in SnelStart')) at.hands.changed.add(at.sold.id);
			saved(at, at.sold);
		}),
	),
	byHand(
		1,
		'quantity changed in SnelStart',
		(at) => {
			const line = at.random.pick(goodsOf(at));
			line.aantal += line.aantal > 1 && at.random.chance(0.5) ? -1 : 1;
			retotal(at.sold);
			at.hands.changed.add(at.sold.id);
			saved(at, at.sold);
		},
		hasGoods,
	),
	byHand(
		1,
		'price changed in SnelStart',
		(at) => {
			const line = at.random.pick(goodsOf(at));
			line.stuksprijs = Math.round((line.stuksprijs + 1.11) * 100) / 100;
			retotal(at.sold);
			at.hands.changed.add(at.sold.id);
			saved(at, at.sold);
		},
		hasGoods,
	),
	byHand(1, 'given to another customer in SnelStart', (at) => {
		const other = at.books.state.relaties.find(({ naam }) => naam === 'Vaste klant van de balie')!;
		at.sold.relatie = { id: other.id, uri: other.uri };
		at.hands.changed.add(at.sold.id);
		saved(at, at.sold);
	}),
	byHand(1, 'deleted in SnelStart', ({ books, sold, hands }) => {
		books.hook('deleteOrder', { orderId: sold.id });
		hands.gone(sold);
	}),
];
