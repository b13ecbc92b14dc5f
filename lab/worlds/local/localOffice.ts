import type { Row } from '../../simulators/prestashop';
import type { Random } from '../random';
import { emptyDatabase, type LocalRow, type LocalTable } from './localDatabase';
import type { LocalGoods } from './localGoods';

/** Levels from which SnelStart counts a sales order, as its settings number them. */
const LEVELS = [10, 20, 25, 30, 40, 50, 60] as const;

const BEGIN = '2026-01-01 00:00:00';
const REASONS: ReadonlyArray<[id: number, name: string, off: number]> = [
	[0, 'Verkoop', 1],
	[1, 'Breuk', 1],
	[2, 'Correctie bij', 0],
	[10, 'Inkoop', 1],
	[11, 'Eigen gebruik', 0],
];

/** People who buy, sell and correct in a local SnelStart, and enter some of the web orders by hand. */
export class LocalOffice {
	readonly database = emptyDatabase();

	private ids = 100;

	constructor(
		private readonly random: Random,
		readonly goods: readonly LocalGoods[],
	) {
		const { database } = this;
		database.tblInstelling.push({
			fldVerkooporderVoorraadTellingNiveau: random.pick(LEVELS),
			fldVoorraadBeginDatum: random.chance(0.8) ? BEGIN : null,
		});
		for (const [id, name, off] of REASONS) {
			database.tblArtikelVoorraadMutatieReden.push({
				...{ fldArtikelVoorraadMutatieRedenID: id, fldOmschrijving: name, fldVoorraadAf: off },
			});
		}
		for (const { id, code, contents = [] } of goods) {
			database.tblArtikel.push({
				fldArtikelID: id,
				fldArtikelcode: code,
				fldOmschrijving: `Artikel ${code}`,
				fldNonActief: random.chance(0.05) ? 1 : 0,
				fldReceptPlaatsen: contents.length > 0 ? 2 : 0,
			});
			for (const [part, pieces] of contents) {
				database.tblRecept.push({
					...{ fldReceptArtikelID: id, fldArtikelID: part, fldAantal: pieces },
				});
			}
		}
	}

	/** Somebody receives goods, or notes a correction as a purchase. */
	receive(): void {
		const { random } = this;
		const isReceived = random.chance(0.85);
		const orderId = this.add('tblInkoopOrder', 'fldInkoopOrderID', {
			fldOntvangst: isReceived ? 1 : 0,
			fldDatumOntvangen: isReceived && random.chance(0.8) ? this.day() : null,
			fldDatumJournaalpost: this.day(),
			fldArtikelVoorraadMutatieRedenID: random.pick([10, 10, 10, null, 1, 2]),
		});
		for (const { id } of random.sample(this.shelf(), random.int(1, 5))) {
			this.add('tblInkoopOrderRegel', 'fldInkoopOrderregelID', {
				fldInkoopOrderID: orderId,
				fldArtikelID: id,
				fldAantal: random.chance(0.1) ? random.int(1, 40) + 0.25 : random.int(20, 120),
			});
		}
	}

	/** Somebody sells across the counter, corrects the stock by a sales order, or reserves for later. */
	sell(): void {
		const { random } = this;
		const orderId = this.salesOrder(random.pick([null, 0, 0, 0, 1, 2, 11]));
		this.text(orderId, random.pick(['Bedankt voor uw order', 'PSV-sjaal, PS-maat']));
		for (const { id } of random.sample(this.shelf(), random.int(1, 3))) {
			this.line(orderId, id, random.int(1, 4), random.chance(0.2) ? random.int(1, 3) : null);
		}
	}

	/** Somebody enters a web order by hand, with its text line; of another shop's order with the same id the reference differs. */
	enter(order: Row, lines: readonly Row[], isOther = false): void {
		const orderId = this.salesOrder(null);
		this.text(orderId, `PS-${order.id} ${isOther ? 'ANDEREWINKEL' : String(order.reference)}`);
		for (const line of lines) {
			const goods = this.goods.find(({ code }) => code === line.product_reference);
			if (goods) this.line(orderId, goods.id, Number(line.product_quantity), null);
		}
	}

	/** Goods that lie on the shelf: recipes are made of them. */
	private shelf = (): LocalGoods[] => this.goods.filter(({ contents }) => contents === undefined);

	private salesOrder(reason: number | null): number {
		const { random } = this;
		const printed = () => (random.chance(0.3) ? 1 : 0);
		const invoice = random.chance(0.3)
			? this.add('tblVerkoopFactuur', 'fldVerkoopFactuurID', { fldDatum: this.day() })
			: null;
		const receipt =
			invoice === null && random.chance(0.15)
				? this.add('tblContantbon', 'fldContantbonID', { fldDatumTijd: this.day('14:31:07') })
				: null;
		return this.add('tblVerkoopOrder', 'fldVerkoopOrderID', {
			fldOrdernummer: this.ids + 5000,
			fldDatum: this.day(),
			fldVerkoopFactuurID: invoice,
			fldContantbonID: receipt,
			fldBevestigingAfgedrukt: printed(),
			fldWerkbonAfgedrukt: printed(),
			fldPakbonAfgedrukt: printed(),
			fldAfhaalbonAfgedrukt: printed(),
			fldBackorderVolgnummer: random.chance(0.15) ? 1 : null,
			fldArtikelVoorraadMutatieRedenID: reason,
		});
	}

	private text = (orderId: number, words: string): void => {
		this.add('tblVerkoopOrderRegel', 'fldVerkoopOrderRegelID', {
			...{ fldVerkoopOrderID: orderId, fldArtikelID: null, fldOmschrijving: words },
			...{ fldAantalLeveren: 0, fldAantalReserveren: 0 },
		});
	};

	private line(orderId: number, articleId: number, pieces: number, reserved: number | null): void {
		this.add('tblVerkoopOrderRegel', 'fldVerkoopOrderRegelID', {
			...{ fldVerkoopOrderID: orderId, fldArtikelID: articleId, fldOmschrijving: 'regel' },
			...{ fldAantalLeveren: pieces, fldAantalReserveren: reserved },
		});
	}

	/** A day before or after stock began to be counted. */
	private day(time = '00:00:00'): string {
		const { random } = this;
		const year = random.chance(0.15) ? 2025 : 2026;
		const two = (value: number) => String(value).padStart(2, '0');
		return `${year}-${two(random.int(1, 11))}-${two(random.int(1, 28))} ${time}`;
	}

	private add(table: LocalTable, id: string, row: LocalRow): number {
		this.ids += 1;
		this.database[table].push({ [id]: this.ids, ...row });
		return this.ids;
	}
}
