import {
	UserError,
	type IAuthenticateGeneric,
	type IAuthenticateRuleResponseCode,
	type IAuthenticateRuleResponseSuccessBody,
	type ICredentialDataDecryptedObject,
	type ICredentialTestRequest,
	type ICredentialType,
	type IDataObject,
	type IHttpRequestHelper,
	type INodeProperties,
} from 'n8n-workflow';
import { addressTrouble, shownAddress } from '../nodes/shared/addressTrouble';
import { networkTrouble } from '../nodes/shared/networkTrouble';
import { boundedText } from '../nodes/shared/boundedText';

interface TokenAnswer {
	statusCode: number;
	body: string;
}

const API_URL = 'https://b2bapi.snelstart.nl/v2';
const TOKEN_TIMEOUT_MS = 60_000;
/** A token is some two thousand characters long. */
const MAX_TOKEN_BYTES = 100_000;

/**
 * SnelStart has two secrets with two owners: the subscription key of the integrator's developer account, on every
 * call, and the koppelsleutel of the administration, which buys a bearer token of an hour.
 * Every message thrown here names the koppelsleutel: the nodes tell by it that the request itself was not sent.
 */
export class SnelStartApi implements ICredentialType {
	name = 'snelStartApi';

	displayName = 'SnelStart API';

	icon = {
		light: 'file:../icons/snelstart.svg',
		dark: 'file:../icons/snelstart.dark.svg',
	} as const;

	documentationUrl = 'https://github.com/webshop-link/n8n-nodes-snelstart-prestashop#credentials';

	properties: INodeProperties[] = [
		// eslint-disable-next-line @n8n/community-nodes/credential-unnecessary-password -- a secret, though the rule does not know its name
		{
			displayName: 'Client Key',
			name: 'clientKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'Key of the administration (koppelsleutel): in SnelStart Web, Instellingen > Koppelingen > Maatwerk. It opens one administration, which must be an online one.',
		},
		// eslint-disable-next-line @n8n/community-nodes/credential-unnecessary-password -- a secret, though the rule does not know its name
		{
			displayName: 'Subscription Key',
			name: 'subscriptionKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'Primary or secondary key of your subscription on the developer portal, b2bapi-developer.snelstart.nl. Whoever set up the link can have it for you.',
		},
		{
			displayName: 'Product',
			name: 'product',
			type: 'options',
			options: [
				{
					name: 'Development and Test (Ontwikkeling En Test)',
					value: 'development',
					description: 'Free key for 90 days: 100 requests a minute, 1,000 an hour, 5 at once',
				},
				{
					name: 'Production or Custom (Productie, Maatwerk)',
					value: 'production',
					description: 'Permanent key: 500 requests a minute, 5,000 an hour, 50 at once',
				},
			],
			default: 'production',
			description: 'What the subscription key was given out for. It sets the pace of the requests.',
		},
		{
			displayName: 'Development Key Made On',
			name: 'keyMadeOn',
			type: 'dateTime',
			default: '',
			displayOptions: { show: { product: ['development'] } },
			description:
				'Day on which the subscription key was made or renewed. It ends after 90 days: from day 76 on every report says how long it still lasts.',
		},
		{
			displayName: 'API URL',
			name: 'apiUrl',
			type: 'string',
			default: API_URL,
			required: true,
			description: 'Address of the B2B API, version 2. Change it only for a test server.',
		},
		{
			displayName: 'Token URL',
			name: 'tokenUrl',
			type: 'string',
			default: 'https://auth.snelstart.nl/b2b/token',
			required: true,
			description:
				'Address that exchanges the client key for a token. Change it only for a test server.',
		},
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
	];

	/** Called by n8n when there is no token yet, after every 401, and on each test of the credential. */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		const clientKey = String(credentials.clientKey ?? '').trim();
		const tokenUrl = String(credentials.tokenUrl ?? '').trim();
		const trouble =
			addressTrouble('Token URL', tokenUrl) ||
			addressTrouble('API URL', String(credentials.apiUrl ?? API_URL));
		if (trouble !== '') {
			throw new UserError(`${trouble}. The koppelsleutel (client key) was not sent.`);
		}
		if (clientKey === '') throw new UserError('There is no koppelsleutel (client key) filled in.');
		const answer = await fetchToken(this, tokenUrl, clientKey);
		return { accessToken: tokenOf(answer) };
	}

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			headers: {
				Authorization: '=Bearer {{$credentials.accessToken}}',
				'Ocp-Apim-Subscription-Key': '={{$credentials.subscriptionKey}}',
			},
		},
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{$credentials.apiUrl}}',
			url: '/companyInfo',
			disableFollowRedirect: true,
		},
		rules: testRules(),
	};
}

async function fetchToken(
	{ helpers }: IHttpRequestHelper,
	tokenUrl: string,
	clientKey: string,
): Promise<TokenAnswer> {
	try {
		const { statusCode, body } = (await helpers.httpRequest({
			method: 'POST',
			url: tokenUrl,
			headers: {
				'Content-Type': 'application/x-www-form-urlencoded',
				Accept: 'application/json',
			},
			body: `grant_type=clientkey&clientkey=${encodeURIComponent(clientKey)}`,
			encoding: 'stream',
			timeout: TOKEN_TIMEOUT_MS,
			disableFollowRedirect: true,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
		})) as { statusCode: number; body: unknown };
		const bounds = { maxBytes: MAX_TOKEN_BYTES, withinMs: TOKEN_TIMEOUT_MS };
		const answer = await boundedText(body, bounds);
		return { statusCode, body: answer.ok ? answer.text : '' };
	} catch (error) {
		const trouble = networkTrouble(codeOf(error));
		const why = trouble ? `: ${trouble.words}. ${trouble.advice}` : '. Check the network of n8n.';
		throw new UserError(
			`The 'Token URL' of this credential, ${shownAddress(tokenUrl)}, could not be reached to exchange the koppelsleutel (client key)${why}`,
		);
	}
}

/** Code of a network error (ECONNREFUSED), also where it lies below what n8n threw; '' for none. */
function codeOf(error: unknown): string {
	const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
	return String(code ?? cause?.code ?? '');
}

function tokenOf({ statusCode, body }: TokenAnswer): string {
	if (statusCode === 400 || statusCode === 401) {
		throw new UserError(
			'SnelStart refused the koppelsleutel (client key). Make a new one in SnelStart Web under Instellingen > Koppelingen > Maatwerk and copy it whole: it stops working when it is withdrawn or when the administration was restored from a backup.',
		);
	}
	const token = accessTokenIn(body);
	if (token !== null) return token;
	throw new UserError(
		`The 'Token URL' of this credential gave no token for the koppelsleutel (client key) but HTTP ${statusCode}. Check the address, or try again in a few minutes.`,
	);
}

function accessTokenIn(body: string): string | null {
	try {
		const { access_token: token } = JSON.parse(body) as { access_token?: unknown };
		return typeof token === 'string' && token !== '' ? token : null;
	} catch {
		return null;
	}
}

/** n8n accepts rules of one kind in its types and of both kinds in its test, where each is judged by its `type`. */
function testRules(): ICredentialTestRequest['rules'] {
	const refusals: Array<[number, string]> = [
		[
			401,
			"SnelStart accepted the koppelsleutel (client key) but refused the 'Subscription Key'. A key for development and test ends after 90 days ('Development Key Made On'): renew it on b2bapi-developer.snelstart.nl.",
		],
		[
			403,
			'Both keys are accepted, but the koppelsleutel has no right to read settings (settings:read), or its requests are used up. Give the coupling rights for artikelen, relaties, orders and settings.',
		],
		[404, "Both keys were sent, but the 'API URL' is not that of SnelStart. It ends in /v2."],
		[
			429,
			'Both keys are accepted, but SnelStart is receiving too many requests. Try again in a minute.',
		],
	];
	const codes = refusals.map(
		([value, message]): IAuthenticateRuleResponseCode => ({
			type: 'responseCode',
			properties: { value, message },
		}),
	);
	const noCompany: IAuthenticateRuleResponseSuccessBody = {
		type: 'responseSuccessBody',
		properties: {
			key: 'administratieIdentifier',
			value: undefined,
			message: "The 'API URL' answered, but not as SnelStart does. It ends in /v2.",
		},
	};
	return [...codes, noCompany] as IAuthenticateRuleResponseCode[];
}
