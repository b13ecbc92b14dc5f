import type {
	IAuthenticateGeneric,
	ICredentialDataDecryptedObject,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	INodeProperties,
} from 'n8n-workflow';
import { boundedText } from '../nodes/shared/boundedText';
import { networkCodeOf } from '../nodes/shared/networkCodeOf';
import { tokenFor, type PostForm } from '../nodes/SnelStart/client/tokenFor';

const API_URL = 'https://b2bapi.snelstart.nl/v2';
const TOKEN_TIMEOUT_MS = 60_000;
/** A token is some two thousand characters long. */
const MAX_TOKEN_BYTES = 100_000;

/**
 * SnelStart has two secrets with two owners: the subscription key of the integrator's developer account, on every
 * call, and the koppelsleutel of the administration, which buys a bearer token of an hour.
 * It is tested by the nodes that take it, which can put in words what is wrong.
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
				{
					name: 'Own Limits (Eigen Limieten)',
					value: 'own',
					description:
						'Where other software uses the same key and keeps a part of them, or where you agreed on others with SnelStart',
				},
			],
			default: 'production',
			description: 'What the subscription key was given out for. It sets the pace of the requests.',
		},
		{
			displayName: 'Requests per Minute',
			name: 'requestsPerMinute',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 250,
			displayOptions: { show: { product: ['own'] } },
			description:
				'Requests that one node sends in a minute at most, of which a few are kept in hand. Use 0 for no limit.',
		},
		{
			displayName: 'Requests per Hour',
			name: 'requestsPerHour',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 2500,
			displayOptions: { show: { product: ['own'] } },
			description:
				'Requests that one node sends in an hour at most, of which a few are kept in hand. Use 0 for no limit.',
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
		const accessToken = await tokenFor(credentials, async (url, form) => {
			return await postForm(this, url, form);
		});
		return { accessToken };
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
}

/** Sends the koppelsleutel for a token. Statuses come back as data, and so does why no answer came. */
async function postForm(
	{ helpers }: IHttpRequestHelper,
	url: string,
	body: string,
): ReturnType<PostForm> {
	try {
		const answer = (await helpers.httpRequest({
			method: 'POST',
			url,
			headers: {
				'Content-Type': 'application/x-www-form-urlencoded',
				Accept: 'application/json',
			},
			body,
			encoding: 'stream',
			timeout: TOKEN_TIMEOUT_MS,
			disableFollowRedirect: true,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
		})) as { statusCode: number; body: unknown };
		const bounds = { maxBytes: MAX_TOKEN_BYTES, withinMs: TOKEN_TIMEOUT_MS };
		const read = await boundedText(answer.body, bounds);
		return { status: answer.statusCode, body: read.ok ? read.text : '', networkCode: '' };
	} catch (error) {
		return { status: null, body: '', networkCode: networkCodeOf(error) };
	}
}
