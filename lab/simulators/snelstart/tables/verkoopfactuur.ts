import type { Reference } from './reference';

export interface Verkoopfactuur extends Reference {
	verkoopBoeking: Reference;
	modifiedOn: string;
	openstaandSaldo: number;
	factuurnummer: string;
	vervalDatum: string;
	relatie: Reference;
	factuurDatum: string;
	factuurBedrag: number;
	verkoopOrders: Reference[];
}
