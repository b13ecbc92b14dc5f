export interface WireCompanyInfo {
	administratieIdentifier: string;
	administratieNaam: string;
	artikelcodeSoort: string;
	artikelcodeMaxLengte: number;
	backorderGebruiken?: boolean;
	factureerBuitenlandsBtw: boolean;
	/** From which document status a sales order lowers stock. */
	verkooporderVoorraadVanafNiveau: string;
	verkoopprijsArtikelbestandExclusiefBtw: boolean;
}
