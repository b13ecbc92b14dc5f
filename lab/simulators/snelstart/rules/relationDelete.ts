import type { ErrorCode } from '../errors/errorCode';
import { codes } from '../errors/refusal';
import type { Relatie } from '../tables';
import type { World } from '../world';

/** Throws why a relation cannot be deleted (REL-0048..0051, 0067, 0103). */
export function refuseRelationDelete(row: Relatie, { state }: World): void {
	const wrong: ErrorCode[] = [];
	if (row.relatiesoort.includes('Eigen')) wrong.push('REL-0048');
	if (row.relatiecode === -1) wrong.push('REL-0067');
	if (row.relatiecode === -2) wrong.push('REL-0103');
	const hasOpenInvoice = state.verkoopfacturen.some(
		(invoice) => invoice.relatie.id === row.id && invoice.openstaandSaldo > 0,
	);
	if (hasOpenInvoice) wrong.push('REL-0049');
	const hasOpenOrder = state.verkooporders.some(
		(order) => order.relatie.id === row.id && order.verkoopfactuur === null,
	);
	if (hasOpenOrder) wrong.push('REL-0050');
	if (state.relaties.some((one) => one.factuurRelatie?.id === row.id)) wrong.push('REL-0051');
	if (wrong.length > 0) throw codes(wrong);
}
