import type { Wording } from '../../../domain/words/wording';
import { answerTextOf } from './answerText';
import { retryAfterOf } from './retryAfterOf';

/** Who has to act: the integrator's subscription, the customer's koppelsleutel, its rights, the package, and so on. */
type Culprit =
	| 'subscription'
	| 'koppelsleutel'
	| 'scope'
	| 'licence'
	| 'quota'
	| 'address'
	| 'service'
	| 'data';

/** A request that did not bring what was asked for, judged. */
export interface SnelStartFailure {
	method: string;
	/** Path below the API address, without the query. */
	path: string;
	/** Null when no answer came. */
	httpStatus: number | null;
	/** Address of the API without anything secret, '' where nobody said. */
	address: string;
	/** Code of the network trouble (ECONNRESET), '' where an answer came or nobody knows. */
	networkCode: string;
	codes: string[];
	messages: string[];
	/** What the sign-in said, in Dutch; in English it is the one message. */
	signInNl?: string;
	who: Culprit;
	/** The same request may well succeed later. */
	retryable: boolean;
	/** The request never reached SnelStart, so that nothing can have been written. */
	neverSent: boolean;
	/** A write that may or may not have been carried out: look it up before doing anything else. */
	unknownWrite: boolean;
	/** Seconds SnelStart asks to wait. */
	retryAfterSeconds: number | null;
}

/** What came of a request, as far as it is known. */
export interface Outcome {
	method: string;
	path: string;
	/** Address of the API as it may be shown. */
	address?: string;
	status: number | null;
	body?: unknown;
	/** Value of the header Retry-After. */
	retryAfter?: unknown;
	/** Code of the network trouble (ECONNRESET), where no answer came. */
	networkCode?: string;
	/** Trouble at the token address: the request itself was not sent. */
	signIn?: Wording;
}

const NOT_CONNECTED = [
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'ERR_INVALID_URL',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'CERT_HAS_EXPIRED',
	'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'ERR_TLS_CERT_ALTNAME_INVALID',
	'ERR_SSL_WRONG_VERSION_NUMBER',
];

const isSuccess = (status: number | null): boolean =>
	status !== null && status >= 200 && status <= 299;

function culpritOf({ status, method }: Outcome, said: string, isPage: boolean): Culprit {
	if (/Het ingelogde account/i.test(said)) return 'licence';
	if (status === 401) return /subscription key/i.test(said) ? 'subscription' : 'koppelsleutel';
	if (status === 429) return 'quota';
	if (status === 403) return /quota|call volume/i.test(said) ? 'quota' : 'scope';
	if (status === null || status === 408 || status >= 500) return 'service';
	if (isSuccess(status) && method !== 'GET' && !isPage) return 'service';
	if (isPage || isSuccess(status) || status < 400) return 'address';
	return 'data';
}

/**
 * Judges what came of a request. A refusal (4xx) was not carried out; a lost answer, a broken answer or a
 * server error on anything but a read leaves open whether it was.
 */
export function failureOf(outcome: Outcome): SnelStartFailure {
	const { method, path, status } = outcome;
	const text = answerTextOf(outcome.body);
	const said = text.messages.join(' ');
	const who =
		outcome.signIn !== undefined
			? signInCulprit(outcome.signIn.en)
			: culpritOf(outcome, said, text.isPage);
	const neverSent =
		outcome.signIn !== undefined ||
		(status === null && NOT_CONNECTED.includes(outcome.networkCode ?? ''));
	const undecided = status === null || status === 408 || status >= 500 || isSuccess(status);
	return {
		method,
		path,
		httpStatus: status,
		address: outcome.address ?? '',
		networkCode: outcome.networkCode ?? '',
		codes: text.codes,
		messages: outcome.signIn !== undefined ? [outcome.signIn.en] : text.messages,
		...(outcome.signIn === undefined ? {} : { signInNl: outcome.signIn.nl }),
		who,
		retryable: who === 'service' || who === 'quota' || isSuccess(status),
		neverSent,
		unknownWrite: method !== 'GET' && undecided && !neverSent,
		retryAfterSeconds: retryAfterOf(outcome.retryAfter, said),
	};
}

/** The credential's own messages say which of the two it was (tokenFor.ts). */
const signInCulprit = (message: string): Culprit =>
	/refused the koppelsleutel|no koppelsleutel/i.test(message) ? 'koppelsleutel' : 'service';

/** True when further requests will meet the same refusal: keys, rights, package, address or quota. */
export const stopsEverything = ({ who, neverSent }: SnelStartFailure): boolean =>
	neverSent ||
	['subscription', 'koppelsleutel', 'scope', 'licence', 'quota', 'address'].includes(who);
