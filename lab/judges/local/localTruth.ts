import type { LocalDatabase, LocalRow } from '../../worlds/local/localDatabase';

/** What a local SnelStart has of one article. */
export interface LocalArticle {
	id: number;
	code: string;
	inactive: boolean;
	received: boolean;
	technical: number;
	free: number;
	parts: Array<{ id: number; pieces: number }>;
}

/** What a sales order that was made of a web order takes and SnelStart does not count yet, by article. */
export interface LocalOrder {
	number: number;
	line: string;
	counted: boolean;
	pieces: Map<number, number>;
}

const EVER = '0000';

/** What people did in the database, added up one movement at a time. */
export class LocalTruth {
	private readonly level: number;

	private readonly begin: string;

	constructor(private readonly database: LocalDatabase) {
		const [settings] = database.tblInstelling;
		this.level = Number(settings.fldVerkooporderVoorraadTellingNiveau);
		this.begin = String(settings.fldVoorraadBeginDatum ?? EVER);
	}

	articles(): LocalArticle[] {
		const { tblArtikel, tblRecept } = this.database;
		const found = new Map(
			tblArtikel.map((row): [number, LocalArticle] => {
				const id = Number(row.fldArtikelID);
				const parts = tblRecept
					.filter((one) => one.fldReceptArtikelID === id)
					.map((one) => ({ id: Number(one.fldArtikelID), pieces: Number(one.fldAantal) }));
				const nothing = { received: false, technical: 0, free: 0 };
				const of = { id, code: String(row.fldArtikelcode), inactive: row.fldNonActief !== 0 };
				return [id, { ...of, ...nothing, parts }];
			}),
		);
		for (const [article, pieces] of this.receipts()) {
			const of = found.get(article)!;
			of.received = true;
			of.technical += pieces;
			of.free += pieces;
		}
		for (const order of this.database.tblVerkoopOrder) {
			for (const line of this.linesOf(order)) {
				const of = found.get(Number(line.fldArtikelID))!;
				const gone = this.goneBy(order, line);
				of.technical += gone;
				of.free += gone;
				if (String(order.fldDatum) >= this.begin) of.free -= Number(line.fldAantalReserveren ?? 0);
			}
		}
		return [...found.values()];
	}

	/** Sales orders with a text line that begins with the key of a web order. */
	webOrders(prefix: string): LocalOrder[] {
		const { tblVerkoopOrder, tblVerkoopOrderRegel: lines } = this.database;
		return tblVerkoopOrder.flatMap((order) => {
			const text = lines.find(
				(line) =>
					line.fldVerkoopOrderID === order.fldVerkoopOrderID &&
					line.fldArtikelID === null &&
					String(line.fldOmschrijving).startsWith(prefix),
			);
			if (text === undefined) return [];
			const counted = this.isCounted(order);
			const pieces = new Map<number, number>();
			for (const line of counted ? [] : this.linesOf(order)) {
				const id = Number(line.fldArtikelID);
				pieces.set(id, (pieces.get(id) ?? 0) + Number(line.fldAantalLeveren));
			}
			const number = Number(order.fldOrdernummer);
			return [{ number, line: String(text.fldOmschrijving), counted, pieces }];
		});
	}

	private receipts(): Array<[article: number, pieces: number]> {
		const { tblInkoopOrder, tblInkoopOrderRegel } = this.database;
		return tblInkoopOrder.flatMap((order) => {
			const day = String(order.fldDatumOntvangen ?? order.fldDatumJournaalpost);
			if (order.fldOntvangst === 0 || day < this.begin) return [];
			const reason = order.fldArtikelVoorraadMutatieRedenID;
			const isOff = this.takesOff(reason) && reason !== 10;
			return tblInkoopOrderRegel
				.filter((line) => line.fldInkoopOrderID === order.fldInkoopOrderID)
				.map((line): [number, number] => [
					Number(line.fldArtikelID),
					(isOff ? -1 : 1) * Number(line.fldAantal),
				]);
		});
	}

	private linesOf = ({ fldVerkoopOrderID: id }: LocalRow): LocalRow[] =>
		this.database.tblVerkoopOrderRegel.filter(
			(line) => line.fldVerkoopOrderID === id && line.fldArtikelID !== null,
		);

	/** What a line moves: below 0 what goes off the shelf. */
	private goneBy(order: LocalRow, line: LocalRow): number {
		const day = this.level === 60 ? this.documentDay(order) : String(order.fldDatum);
		if (!this.isCounted(order) || day === '' || day < this.begin) return 0;
		const reason = order.fldArtikelVoorraadMutatieRedenID;
		const isPutBack = reason !== null && reason !== 0 && reason !== 11 && !this.takesOff(reason);
		return (isPutBack ? 1 : -1) * Number(line.fldAantalLeveren);
	}

	private isCounted(order: LocalRow): boolean {
		if (this.documentDay(order) !== '' || this.level <= 10) return true;
		const reached = [
			[25, order.fldBackorderVolgnummer !== null],
			[30, order.fldBevestigingAfgedrukt === 1],
			[40, order.fldWerkbonAfgedrukt === 1],
			[50, order.fldPakbonAfgedrukt === 1 || order.fldAfhaalbonAfgedrukt === 1],
		] as const;
		return reached.some(([level, is]) => is && this.level <= level);
	}

	/** Day of its invoice or till receipt, '' for none. */
	private documentDay({
		fldVerkoopFactuurID: invoice,
		fldContantbonID: receipt,
	}: LocalRow): string {
		const { tblVerkoopFactuur, tblContantbon } = this.database;
		const invoiced = tblVerkoopFactuur.find((row) => row.fldVerkoopFactuurID === invoice);
		const paid = tblContantbon.find((row) => row.fldContantbonID === receipt);
		return String(invoiced?.fldDatum ?? paid?.fldDatumTijd ?? '');
	}

	private takesOff = (reason: LocalRow[string]): boolean =>
		this.database.tblArtikelVoorraadMutatieReden.some(
			(row) => row.fldArtikelVoorraadMutatieRedenID === reason && row.fldVoorraadAf === 1,
		);
}
