import type {
	ICredentialDataDecryptedObject,
	ICredentialTestFunctions,
	ICredentialsDecrypted,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { shownAddress } from '../../shared/addressTrouble';
import { isRow } from '../wire/row';
import { bodyOf, type WireAnswer } from '../client/answer';
import { refusalOf } from '../client/refusalOf';
import { shopBaseUrl } from '../client/shopUrl';

const RESOURCE = 'orders';
const TIMEOUT_MS = 30_000;

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
	const answer = await askWithKey(this.helpers, url, key);
	if (answer.status === 200 && bodyOf(answer.body).kind === 'rows') {
		return { status: 'OK', message: 'The shop accepts the webservice key' };
	}
	const shown = shownAddress(shopUrl);
	const refusal = refusalOf(answer, { method: 'GET', resource: RESOURCE, shopUrl: shown, url });
	return failed(`${refusal.message}. ${refusal.description}`);
}

/** n8n offers a credential test no other request function than this one. */
async function askWithKey(
	helpers: ICredentialTestFunctions['helpers'],
	uri: string,
	key: string,
): Promise<WireAnswer> {
	try {
		const answer: unknown = await helpers.request({
			method: 'GET',
			uri,
			auth: { user: key, pass: '', sendImmediately: true },
			headers: { 'Output-Format': 'JSON' },
			followRedirect: false,
			simple: false,
			resolveWithFullResponse: true,
			timeout: TIMEOUT_MS,
		});
		return wireAnswer(answer);
	} catch (error) {
		const code = isRow(error) ? error.code : undefined;
		return noAnswer(typeof code === 'string' ? code : '');
	}
}

function wireAnswer(answer: unknown): WireAnswer {
	if (!isRow(answer)) return noAnswer('');
	const { statusCode, headers, body } = answer;
	return {
		status: typeof statusCode === 'number' ? statusCode : null,
		headers: isRow(headers) ? headers : {},
		body: typeof body === 'string' ? body : JSON.stringify(body ?? ''),
		networkCode: '',
	};
}

const noAnswer = (networkCode: string): WireAnswer => ({
	status: null,
	headers: {},
	body: '',
	networkCode,
});

const failed = (message: string): INodeCredentialTestResult => ({ status: 'Error', message });
