import type { SnelStartReader } from '../../client/snelStartReader';
import { anyOf } from '../../odata/anyOf';
import { equalsId } from '../../odata/equalsText';
import { CUSTOMERS } from './customerPath';

const INVOICES = '/verkoopfacturen';

interface Pointing {
	relatie?: { id: string } | null;
	factuurRelatie?: { id: string } | null;
}

/**
 * Which of these cards an invoice (verkoopfactuur) or another card, as the one that pays (factuurrelatie), names. One
 * request each; what SnelStart does not tell counts as not named: it refuses itself to let such a card go.
 */
export async function customersInvoiced(
	reader: SnelStartReader,
	ids: readonly string[],
): Promise<Set<string>> {
	const named = async (path: string, property: string) => {
		const filter = anyOf(ids.map((id) => equalsId(property, id)));
		return (await reader.tryPage<Pointing>(path, { $filter: filter })) ?? [];
	};
	const [invoices, others] = await Promise.all([
		named(INVOICES, 'Relatie/Id'),
		named(CUSTOMERS, 'FactuurRelatie/Id'),
	]);
	const found = new Set([
		...invoices.map(({ relatie }) => relatie?.id),
		...others.map(({ factuurRelatie }) => factuurRelatie?.id),
	]);
	return new Set(ids.filter((id) => found.has(id)));
}
