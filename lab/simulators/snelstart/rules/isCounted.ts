import type { CompanyInfo, ProcesStatus, Verkooporder, Voorraadniveau } from '../tables';

/** Numbers of the setting verkooporderVoorraadVanafNiveau (tblInstelling). */
const LEVEL: Record<Voorraadniveau, number> = {
	Alle: 10,
	Offerte: 20,
	BackOrder: 25,
	Bevestiging: 30,
	Werkbon: 40,
	PakbonEnAfhaalbon: 50,
	FactuurEnContantbon: 60,
};

/** How far a document is; an order counts from the level that its status reaches. */
const RANK: Record<ProcesStatus, number> = {
	Order: 10,
	Offerte: 20,
	Bevestiging: 30,
	Werkbon: 40,
	Pakbon: 50,
	Afhaalbon: 50,
	Contantbon: 60,
	Factuur: 60,
};

/** True when an order with this document status has reached the level of the administration. */
function reachesLevel(status: ProcesStatus, level: Voorraadniveau): boolean {
	return RANK[status] >= LEVEL[level];
}

/** Rank of a document status, for the switch that refuses going back. */
export function rankOf(status: ProcesStatus): number {
	return RANK[status];
}

/** Do the lines of this order lower the stock? They do once invoiced or far enough, and dated on or after the start. */
export function isCounted(order: Verkooporder, company: CompanyInfo): boolean {
	const invoiced = order.verkoopfactuur !== null;
	const reached =
		invoiced || reachesLevel(order.procesStatus, company.verkooporderVoorraadVanafNiveau);
	return reached && isAfterStart(order, company);
}

/** Is the order dated on or after begindatumVoorraadtelling? */
export function isAfterStart(order: Verkooporder, company: CompanyInfo): boolean {
	return order.datum >= company.begindatumVoorraadtelling.slice(0, 10);
}
