/** A value of a column; dates as yyyy-MM-dd HH:mm:ss. */
type Cell = string | number | null;

export type LocalRow = Record<string, Cell>;

/** Columns of the tables that stock depends on, with their types, by what is known of the database of SnelStart 11. */
export const LOCAL_TABLES = {
	tblInstelling: {
		fldVerkooporderVoorraadTellingNiveau: 'INTEGER',
		fldVoorraadBeginDatum: 'TIMESTAMP',
	},
	tblArtikel: {
		fldArtikelID: 'INTEGER',
		fldArtikelcode: 'VARCHAR(50)',
		fldOmschrijving: 'VARCHAR(255)',
		fldNonActief: 'INTEGER',
		fldReceptPlaatsen: 'INTEGER',
	},
	tblRecept: { fldReceptArtikelID: 'INTEGER', fldArtikelID: 'INTEGER', fldAantal: 'NUMERIC(19,4)' },
	tblArtikelVoorraadMutatieReden: {
		fldArtikelVoorraadMutatieRedenID: 'INTEGER',
		fldOmschrijving: 'VARCHAR(50)',
		fldVoorraadAf: 'INTEGER',
	},
	tblInkoopOrder: {
		fldInkoopOrderID: 'INTEGER',
		fldOntvangst: 'INTEGER',
		fldDatumOntvangen: 'TIMESTAMP',
		fldDatumJournaalpost: 'TIMESTAMP',
		fldArtikelVoorraadMutatieRedenID: 'INTEGER',
	},
	tblInkoopOrderRegel: {
		fldInkoopOrderregelID: 'INTEGER',
		fldInkoopOrderID: 'INTEGER',
		fldArtikelID: 'INTEGER',
		fldAantal: 'NUMERIC(19,4)',
	},
	tblVerkoopFactuur: { fldVerkoopFactuurID: 'INTEGER', fldDatum: 'TIMESTAMP' },
	tblContantbon: { fldContantbonID: 'INTEGER', fldDatumTijd: 'TIMESTAMP' },
	tblVerkoopOrder: {
		fldVerkoopOrderID: 'INTEGER',
		fldOrdernummer: 'INTEGER',
		fldDatum: 'TIMESTAMP',
		fldVerkoopFactuurID: 'INTEGER',
		fldContantbonID: 'INTEGER',
		fldBevestigingAfgedrukt: 'INTEGER',
		fldWerkbonAfgedrukt: 'INTEGER',
		fldPakbonAfgedrukt: 'INTEGER',
		fldAfhaalbonAfgedrukt: 'INTEGER',
		fldBackorderVolgnummer: 'INTEGER',
		fldArtikelVoorraadMutatieRedenID: 'INTEGER',
	},
	tblVerkoopOrderRegel: {
		fldVerkoopOrderRegelID: 'INTEGER',
		fldVerkoopOrderID: 'INTEGER',
		fldArtikelID: 'INTEGER',
		fldOmschrijving: 'VARCHAR(255)',
		fldAantalLeveren: 'NUMERIC(19,4)',
		fldAantalReserveren: 'NUMERIC(19,4)',
	},
} as const;

export type LocalTable = keyof typeof LOCAL_TABLES;

/** The rows of each table. */
export type LocalDatabase = Record<LocalTable, LocalRow[]>;

export const emptyDatabase = (): LocalDatabase =>
	Object.fromEntries(
		Object.keys(LOCAL_TABLES).map((name) => [name, [] as LocalRow[]]),
	) as unknown as LocalDatabase;
