import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { worded } from '../../../domain/words/wording';
import { addressTrouble, shownAddress } from '../../shared/addressTrouble';
import { networkTrouble } from '../../shared/networkTrouble';
import { toldUserError } from '../../shared/toldUserError';

interface TokenAnswer {
	/** Null when no answer came. */
	status: number | null;
	body: string;
	networkCode: string;
}

/** Sends a form once, and answers with the code of the network error where no answer comes. */
export type PostForm = (url: string, form: string) => Promise<TokenAnswer>;

const NO_KEY = worded(
	'There is no koppelsleutel (client key) filled in.',
	'Er is geen koppelsleutel ingevuld.',
);

const REFUSED = worded(
	'SnelStart refused the koppelsleutel (client key). Make a new one in SnelStart Web under Instellingen > Koppelingen > Maatwerk and copy it whole: it stops working when it is withdrawn or when the administration was restored from a backup.',
	'SnelStart weigert de koppelsleutel. Maak in SnelStart Web onder Instellingen > Koppelingen > Maatwerk een nieuwe en kopieer hem helemaal: een sleutel werkt niet meer als hij is ingetrokken of als de administratie uit een back-up is teruggezet.',
);

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
		throw toldUserError(
			worded(
				`${trouble.en}. The koppelsleutel (client key) was not sent.`,
				`${trouble.nl}. De koppelsleutel is niet verstuurd.`,
			),
		);
	}
	if (key === '') throw toldUserError(NO_KEY);
	const form = `grant_type=clientkey&clientkey=${encodeURIComponent(key)}`;
	return tokenOf(await post(address, form), address);
}

function tokenOf({ status, body, networkCode }: TokenAnswer, tokenUrl: string): string {
	if (status === null) {
		const trouble = networkTrouble(networkCode);
		const why = trouble
			? worded(`: ${trouble.words}. ${trouble.advice}`, `: ${trouble.wordsNl}. ${trouble.adviceNl}`)
			: worded('. Check the network of n8n.', '. Controleer het netwerk van n8n.');
		const address = shownAddress(tokenUrl);
		throw toldUserError(
			worded(
				`The 'Token URL' of this credential, ${address}, could not be reached to exchange the koppelsleutel (client key)${why.en}`,
				`De 'Token URL' van deze credential, ${address}, was niet bereikbaar om de koppelsleutel in te wisselen${why.nl}`,
			),
		);
	}
	if (status === 400 || status === 401) throw toldUserError(REFUSED);
	const token = accessTokenIn(body);
	if (token !== null) return token;
	throw toldUserError(
		worded(
			`The 'Token URL' of this credential gave no token for the koppelsleutel (client key) but HTTP ${status}. Check the address, or try again in a few minutes.`,
			`De 'Token URL' van deze credential gaf geen token voor de koppelsleutel maar HTTP ${status}. Controleer het adres, of probeer het over een paar minuten opnieuw.`,
		),
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
