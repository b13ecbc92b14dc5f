import { networkTrouble } from '../../shared/networkTrouble';
import type { SnelStartFailure } from './failure';
import { counted } from '../../../domain/words/counted';

/** What a person reads: what happened, and what to do about it. */
export interface FailureText {
	message: string;
	fix: string;
}

const saidBy = ({ messages }: SnelStartFailure): string =>
	messages.length > 0 ? `: ${messages.join('; ')}` : '';

const onWhat = ({ method, path }: SnelStartFailure): string => `${method} ${path}`;

const AGAIN =
	'Run the workflow again in a few minutes. If it stays like this, look whether SnelStart has a disruption (storing).';

const TEXTS: Record<SnelStartFailure['who'], (failure: SnelStartFailure) => FailureText> = {
	subscription: (failure) => ({
		message: `SnelStart refused the subscription key${saidBy(failure)}`,
		fix: "Check the 'Subscription Key' in the SnelStart API credential. A key for development and test expires after 90 days: renew it on the developer portal (b2bapi-developer.snelstart.nl) and fill in the new one.",
	}),
	koppelsleutel: (failure) => ({
		message:
			failure.httpStatus === null && failure.messages.length > 0
				? failure.messages[0]
				: `SnelStart refused the koppelsleutel (client key)${saidBy(failure)}`,
		fix: "Make a new koppelsleutel in SnelStart Web under Instellingen > Koppelingen > Maatwerk and fill it in as 'Client Key' in the SnelStart API credential. A key stops working when it is withdrawn or when the administration was restored from a backup.",
	}),
	scope: (failure) => ({
		message: `The koppelsleutel has no right for ${onWhat(failure)}${saidBy(failure)}`,
		fix: `Give the coupling (koppeling) rights for ${rightsFor(failure)} and make a new koppelsleutel.`,
	}),
	licence: (failure) => ({
		message: `The SnelStart package does not allow ${onWhat(failure)}${saidBy(failure)}`,
		fix: 'Sales orders need a SnelStart package with orders and stock. Ask SnelStart which package (pakket) the administration has.',
	}),
	quota: (failure) => ({
		message: `SnelStart's limit on requests was reached${saidBy(failure)}`,
		fix:
			failure.retryAfterSeconds === null
				? 'Run the workflow again later or less often. A key for development and test allows 1,000 requests an hour.'
				: `SnelStart asks to wait ${counted(failure.retryAfterSeconds, 'second')}. Raise the option 'Max Wait (Minutes)', run the workflow later or less often, or use a production key.`,
	}),
	address: (failure) => ({
		message: `The API address did not answer as SnelStart does on ${onWhat(failure)} (HTTP ${failure.httpStatus})`,
		fix: "Check the 'API URL' in the SnelStart API credential; it is https://b2bapi.snelstart.nl/v2 unless SnelStart told you otherwise. A web page instead of data may also be a maintenance notice.",
	}),
	service: (failure) => (failure.httpStatus === null ? notReached(failure) : noAnswer(failure)),
	data: (failure) => ({
		message: `SnelStart refused ${onWhat(failure)}${
			saidBy(failure) || ` without giving a reason (HTTP ${failure.httpStatus})`
		}`,
		fix: 'Correct what the message names in SnelStart or in the web shop, then run the workflow again.',
	}),
};

/** What the operation needs beside what importing orders does, by what its path begins with. */
const FURTHER_RIGHTS: ReadonlyArray<[path: string, rights: string]> = [
	['/bankboekingen', 'reading and writing bank bookings (bankieren)'],
	['/dagboeken', 'reading journals (boekhouden)'],
	['/grootboeken', 'reading ledger accounts (boekhouden)'],
];

const rightsFor = ({ path }: SnelStartFailure): string =>
	FURTHER_RIGHTS.find(([begin]) => path.startsWith(begin))?.[1] ??
	'articles, customers, orders and settings (artikelen, relaties, orders, settings)';

const noAnswer = (failure: SnelStartFailure): FailureText => ({
	message: `SnelStart gave no usable answer to ${onWhat(failure)} (HTTP ${failure.httpStatus})${saidBy(failure)}`,
	fix: AGAIN,
});

/** No answer came: what is wrong with the network, or what the credential said of the sign-in. */
function notReached(failure: SnelStartFailure): FailureText {
	const { messages, networkCode, address } = failure;
	if (messages.length > 0) return { message: messages[0], fix: AGAIN };
	const trouble = networkTrouble(networkCode);
	const at = address === '' ? '' : ` at ${address}`;
	const why = trouble?.words ?? 'no connection or no reply in time';
	const because = networkCode === '' ? '' : ` (${networkCode})`;
	return {
		message: `SnelStart${at} cannot be reached for ${onWhat(failure)}: ${why}`,
		fix: `${trouble?.advice ?? AGAIN} The address is the 'API URL' of the SnelStart API credential${because}.`,
	};
}

/** The failure in words for the person who runs the workflow. */
export const failureText = (failure: SnelStartFailure): FailureText => TEXTS[failure.who](failure);
