import type {
	ICredentialDataDecryptedObject,
	ICredentialTestFunctions,
	ICredentialsDecrypted,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { hasMembers } from '../../../domain/words/hasMembers';
import { withoutEnding } from '../../../domain/words/text';
import { shownAddress } from '../../shared/addressTrouble';
import { testRequest, type TestAnswer } from '../../shared/testRequest';
import { failureOf } from '../client/failure';
import { failureText } from '../client/failureText';
import { tokenFor } from '../client/tokenFor';

const PATH = '/companyInfo';
const FORM = {
	'Content-Type': 'application/x-www-form-urlencoded',
	Accept: 'application/json',
};

const NOT_SNELSTART = "The 'API URL' answered, but not as SnelStart does. It ends in /v2.";

/** What a refusal means while only the credential is looked at. */
const REFUSALS: Readonly<Record<number, string>> = {
	401: "SnelStart accepted the koppelsleutel (client key) but refused the 'Subscription Key'. A key for development and test ends after 90 days ('Development Key Made On'): renew it on b2bapi-developer.snelstart.nl.",
	403: 'Both keys are accepted, but the koppelsleutel has no right to read settings (settings:read), or its requests are used up. Give the coupling rights for artikelen, relaties, orders and settings.',
	404: "Both keys were sent, but the 'API URL' is not that of SnelStart. It ends in /v2.",
	429: 'Both keys are accepted, but SnelStart is receiving too many requests. Try again in a minute.',
};

/**
 * Reads the company of the administration, which proves both keys, and says in words what is wrong. It stands on the
 * nodes, because n8n shows no more than "ECONNREFUSED" for an address that the request of a credential does not reach.
 */
export async function snelStartApiTest(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	const root = withoutEnding(String(data.apiUrl ?? '').trim(), '/');
	try {
		const token = await tokenFor(data, async (uri, body) => {
			return await testRequest(this.helpers, { method: 'POST', uri, headers: FORM, body });
		});
		const answer = await testRequest(this.helpers, {
			method: 'GET',
			uri: `${root}${PATH}`,
			headers: {
				Authorization: `Bearer ${token}`,
				'Ocp-Apim-Subscription-Key': String(data.subscriptionKey ?? ''),
			},
		});
		const trouble = troubleOf(answer, root);
		return trouble === '' ? PASSED : { status: 'Error', message: trouble };
	} catch (error) {
		return { status: 'Error', message: (error as Error).message };
	}
}

const PASSED = { status: 'OK', message: 'Connection successful!' } as const;

/** What is wrong with an answer of /companyInfo, for people; '' for nothing. */
function troubleOf({ status, body, networkCode }: TestAnswer, root: string): string {
	if (status === 200) return isCompany(body) ? '' : NOT_SNELSTART;
	const refusal = REFUSALS[status ?? 0];
	if (refusal !== undefined) return refusal;
	const address = shownAddress(root);
	const failure = failureOf({ method: 'GET', path: PATH, address, status, networkCode });
	const { message, fix } = failureText(failure);
	return `${message}. ${fix}`;
}

function isCompany(body: string): boolean {
	try {
		const company: unknown = JSON.parse(body);
		return hasMembers(company) && company.administratieIdentifier !== undefined;
	} catch {
		return false;
	}
}
