import type { SnelStartClient } from '../../../../books/snelStartClient';

const TRIES = 3;

/**
 * Makes a customer card inactive (nonactief), which is what SnelStart makes of a DELETE. True when it is.
 * SnelStart refuses while a sales order or an open invoice is on the card, and then it stays.
 */
export async function deactivateCustomer(client: SnelStartClient, id: string): Promise<boolean> {
	for (let tries = 1; ; tries += 1) {
		const answer = await client.customers.deactivate(id);
		if (answer.ok) return true;
		const { failure } = answer;
		if (failure.httpStatus === 404 || failure.codes.includes('REL-0005')) return true;
		if (!failure.unknownWrite || tries === TRIES) return false;
	}
}
