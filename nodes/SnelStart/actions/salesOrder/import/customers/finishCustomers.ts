import type { Problem } from '../../../../../../domain/words/problem';
import { mapConcurrently } from '../../../../../shared/mapConcurrently';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { setCustomerFields } from './setCustomerFields';
import type { Stop } from '../stop';
import { updateCustomer } from './updateCustomer';
import type { PlannedCustomer } from '../../../../../../domain/stream/plannedCustomer';
import type { CustomerInBooks } from './customerInBooks';

/**
 * Writes on cards that are there now what the plan says beside creating them: extra fields and changes. Of several
 * orders of one customer the newest that says anything counts. Trouble is added to what is told of the customer.
 */
export async function finishCustomers(
	client: SnelStartClient,
	planned: readonly PlannedCustomer[],
	inBooks: Map<string, CustomerInBooks>,
	stop: Stop,
): Promise<void> {
	const newest = new Map<string, PlannedCustomer>();
	for (const customer of planned) {
		const card = inBooks.get(customer.key);
		const { changes, extraFields } = customer;
		if (card?.ok && (changes ?? extraFields))
			newest.set(card.id, { ...newest.get(card.id), ...customer });
	}
	const wanted = [...newest];
	const troubles = await mapConcurrently(wanted, client.concurrency, async ([id, customer]) => {
		const isNew = isCreated(inBooks.get(customer.key));
		return await write(client, customer, { id, isNew }, stop);
	});
	wanted.forEach(([, { key }], index) => {
		const card = inBooks.get(key);
		if (card?.ok && troubles[index].length > 0) {
			inBooks.set(key, { ...card, troubles: [...(card.troubles ?? []), ...troubles[index]] });
		}
	});
}

const isCreated = (card: CustomerInBooks | undefined): boolean => card?.ok === true && card.created;

async function write(
	client: SnelStartClient,
	{ name, changes = [], extraFields = {} }: PlannedCustomer,
	{ id, isNew }: { id: string; isNew: boolean },
	stop: Stop,
): Promise<Problem[]> {
	if (stop.reason ?? stop.orders.ofAll) return [];
	const updated =
		changes.length > 0 ? await updateCustomer(client, { id, name }, changes, stop) : [];
	const fields =
		Object.keys(extraFields).length > 0
			? await setCustomerFields(client, { id, name, isNew }, extraFields, stop)
			: [];
	return [...updated, ...fields];
}
