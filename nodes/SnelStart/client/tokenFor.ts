import { UserError, type ICredentialDataDecryptedObject } from 'n8n-workflow';
import { addressTrouble, shownAddress } from '../../shared/addressTrouble';
import { networkTrouble } from '../../shared/networkTrouble';

interface TokenAnswer {
	/** Null when no answer came. */
	status: number | null;
	body: string;
	networkCode: string;
}

/** Sends a form once, and answers with the code of the network error where no answer comes. */
export type PostForm = (url: string, form: string) => Promise<TokenAnswer>;

/**
 * The bearer token of an hour that the koppelsleutel of a credential buys. Every message it throws names the
 * koppelsleutel: the nodes tell by it that the request itself was not sent.
 */
export async function tokenFor(
	{ clientKey, tokenUrl, apiUrl }: ICredentialDataDecryptedObject,
	post: PostForm,
): Promise<string> {
	const key = String(clientKey ?? '').trim();
	const address = String(tokenUrl ?? '').trim();
	const trouble =
		addressTrouble('Token URL', address) ??
		(apiUrl === undefined ? null : addressTrouble('API URL', String(apiUrl)));
	if (trouble !== null) {
		throw new UserError(`${trouble.en}. The koppelsleutel (client key) was not sent.`);
	}
	if (key === '') throw new UserError('There is no koppelsleutel (client key) filled in.');
	const form = `grant_type=clientkey&clientkey=${encodeURIComponent(key)}`;
	return tokenOf(await post(address, form), address);
}

function tokenOf({ status, body, networkCode }: TokenAnswer, tokenUrl: string): string {
	if (status === null) {
		const trouble = networkTrouble(networkCode);
		const why = trouble ? `: ${trouble.words}. ${trouble.advice}` : '. Check the network of n8n.';
		throw new UserError(
			`The 'Token URL' of this credential, ${shownAddress(tokenUrl)}, could not be reached to exchange the koppelsleutel (client key)${why}`,
		);
	}
	if (status === 400 || status === 401) {
		throw new UserError(
			'SnelStart refused the koppelsleutel (client key). Make a new one in SnelStart Web under Instellingen > Koppelingen > Maatwerk and copy it whole: it stops working when it is withdrawn or when the administration was restored from a backup.',
		);
	}
	const token = accessTokenIn(body);
	if (token !== null) return token;
	throw new UserError(
		`The 'Token URL' of this credential gave no token for the koppelsleutel (client key) but HTTP ${status}. Check the address, or try again in a few minutes.`,
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
