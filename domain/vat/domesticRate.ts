import { vatRateOfText, type VatRate } from '../money/vat';
import type { Books, VatKind } from '../books/books';
import type { TaxPoint } from './taxPoint';

/** A rate, or why nobody can tell it: in words to be put behind the article or the order, with what to do about it. */
export type GroupRate = { rate: VatRate } | UnknownRate;

export interface UnknownRate {
	rate: null;
	/** Whatever the article, so that the order is to be told of it once. */
	isOfOrder?: true;
	/** Of the problem; 'unknown-vat-rate' unless it is told. */
	code?: 'vat-territory';
	why: string;
	whyNl: string;
	fix: string;
	fixNl: string;
	field: string;
	value?: string;
}

export type RatedBooks = Pick<Books, 'company' | 'countries' | 'vatTariffs' | 'foreignVatRates'>;

/** What to do where the VAT kind of the article's group is of no use. */
export const OTHER_GROUP = {
	fix: 'Choose a revenue group (artikelomzetgroep) with VAT Hoog, Laag or Geen on the article.',
	fixNl: 'Kies bij het artikel een artikelomzetgroep met btw Hoog, Laag of Geen.',
};

/** The rate in the Netherlands on the day of the order, by the VAT tariffs (btwtarieven). */
export function domesticRate(
	vatKind: VatKind,
	{ vatTariffs }: Pick<Books, 'vatTariffs'>,
	{ day }: Pick<TaxPoint, 'day'>,
): GroupRate {
	if (vatKind === 'Geen') return { rate: 0 };
	const tariff = vatTariffs.find(
		({ vatKind: kind, from, until }) =>
			kind === vatKind && from.slice(0, 10) <= day && day <= until.slice(0, 10),
	);
	const rate = tariff ? vatRateOfText(tariff.percentage) : null;
	if (rate !== null) return { rate };
	return {
		rate: null,
		why: `SnelStart has no VAT rate (btwtarief) of kind ${vatKind} on ${day}`,
		whyNl: `SnelStart heeft op ${day} geen btwtarief van soort ${vatKind}`,
		...OTHER_GROUP,
		field: 'lines.code',
	};
}
