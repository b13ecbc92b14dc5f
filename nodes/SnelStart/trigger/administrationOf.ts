import type { IPollFunctions } from 'n8n-workflow';

import type { SnelStartReader } from '../client/snelStartReader';
import { CREDENTIAL } from '../client/sendOnce';
import { SnelStartError } from '../client/snelStartError';
import type { WireCompanyInfo } from '../wire/wireCompanyInfo';
import { shortKey } from './knownRows';

/** The administration behind a koppelsleutel, of which only a hash is kept. */
interface KnownAdministration {
	key: string;
	id: string;
}

/**
 * Which administration the credential opens. It is asked for once for each koppelsleutel: a new key to the same one goes on
 * where the old one was, one to another administration begins anew. A key that may not read it counts for itself.
 */
export async function administrationOf(
	context: IPollFunctions,
	reader: SnelStartReader,
): Promise<string> {
	const { clientKey } = await context.getCredentials(CREDENTIAL);
	const key = shortKey(String(clientKey).trim());
	const data = context.getWorkflowStaticData('node') as { administration?: KnownAdministration };
	if (data.administration?.key === key) return data.administration.id;
	const answer = await reader.tryAsk<WireCompanyInfo>({ method: 'GET', path: '/companyInfo' });
	if (!answer.ok && answer.failure.who !== 'scope') {
		throw new SnelStartError(context.getNode(), answer.failure);
	}
	const id = (answer.ok && answer.body.administratieIdentifier) || key;
	data.administration = { key, id };
	return id;
}
