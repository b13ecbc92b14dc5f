import type { WireCostCentre } from '../../wire/wireCostCentre';

/** Cost centre (kostenplaats). */
export interface CostCentre {
	id: string;
	number: number;
	name: string;
}

export const costCentreOf = (wire: WireCostCentre): CostCentre => ({
	id: wire.id,
	number: wire.nummer,
	name: wire.omschrijving,
});
