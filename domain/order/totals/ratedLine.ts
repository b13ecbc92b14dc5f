import type { SalesOrderDraft, SalesOrderLine } from '../../stream/salesOrderDraft';
import type { VatRate } from '../../money/vat';

export type PriceMode = SalesOrderDraft['verkooporderBtwIngaveModel'];

/** A line with the VAT rate SnelStart will charge on it, which the line itself cannot carry. */
export interface RatedLine {
	line: SalesOrderLine;
	rate: VatRate;
}
