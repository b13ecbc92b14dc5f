import type { Voorraadniveau } from '../simulators/snelstart/tables';

/** Document statuses that free stock knows nothing of yet, by the level of the administration. */
export const NOT_COUNTED: Record<Voorraadniveau, string[]> = {
	Alle: [],
	Offerte: ['Order'],
	BackOrder: ['Order', 'Offerte'],
	Bevestiging: ['Order', 'Offerte'],
	Werkbon: ['Order', 'Offerte', 'Bevestiging'],
	PakbonEnAfhaalbon: ['Order', 'Offerte', 'Bevestiging', 'Werkbon'],
	FactuurEnContantbon: ['Order', 'Offerte', 'Bevestiging', 'Werkbon', 'Pakbon', 'Afhaalbon'],
};
