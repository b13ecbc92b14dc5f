export interface WireCompanyInfo {
	administratieIdentifier: string;
	administratieNaam: string;
	artikelcodeSoort: string;
	artikelcodeMaxLengte: number;
	backorderGebruiken?: boolean;
	/** Lines dated before it do not count. */
	begindatumVoorraadtelling?: string | null;
	factureerBuitenlandsBtw: boolean;
	/** From which document status a sales order lowers stock. */
	verkooporderVoorraadVanafNiveau: string;
	verkoopprijsArtikelbestandExclusiefBtw: boolean;
}
