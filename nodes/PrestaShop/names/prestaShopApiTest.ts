import type {
	ICredentialDataDecryptedObject,
	ICredentialTestFunctions,
	ICredentialsDecrypted,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { shownAddress } from '../../shared/addressTrouble';
import { testRequest } from '../../shared/testRequest';
import { bodyOf } from '../client/answer';
import { refusalOf } from '../client/refusalOf';
import { shopBaseUrl } from '../client/shopUrl';

const RESOURCE = 'orders';

/**
 * Asks the shop for one order id, which needs no right to write, and says in words what is wrong.
 * It stands on the node, because only a function can tell the answers of PrestaShop apart.
 */
export async function prestaShopApiTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	const { shopUrl: pasted, webserviceKey } = credential.data ?? {};
	const shopUrl = shopBaseUrl(typeof pasted === 'string' ? pasted : '');
	if (shopUrl === null) return failed("'Shop URL' is no web address, e.g. https://www.example.nl");
	const key = typeof webserviceKey === 'string' ? webserviceKey.trim() : '';
	if (key.length !== 32) {
		return failed(`The webservice key must have 32 characters, this one has ${key.length}`);
	}
	const url = `${shopUrl}/api/${RESOURCE}?limit=1&output_format=JSON`;
	const answer = await testRequest(this.helpers, {
		method: 'GET',
		uri: url,
		auth: { user: key, pass: '', sendImmediately: true },
		headers: { 'Output-Format': 'JSON' },
	});
	if (answer.status === 200 && bodyOf(answer.body).kind === 'rows') {
		return { status: 'OK', message: 'The shop accepts the webservice key' };
	}
	const shown = shownAddress(shopUrl);
	const refusal = refusalOf(answer, { method: 'GET', resource: RESOURCE, shopUrl: shown, url });
	return failed(`${refusal.message}. ${refusal.description}`);
}

const failed = (message: string): INodeCredentialTestResult => ({ status: 'Error', message });
