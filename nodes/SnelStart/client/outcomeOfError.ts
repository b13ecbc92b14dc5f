import { worded } from '../../../domain/words/wording';
import { dutchOf } from '../../shared/inDutch';
import type { Outcome } from './failure';

interface ErrorFacts {
	message?: string;
	code?: unknown;
	isAxiosError?: boolean;
	response?: { status?: number; data?: unknown; headers?: Record<string, unknown> };
	cause?: unknown;
}

/** What a thrown error says about the request: an HTTP answer, network trouble, or trouble while signing in. */
export function outcomeOfError(error: unknown): Omit<Outcome, 'method' | 'path'> {
	const chain = causesOf(error);
	const answered = chain.find(({ response }) => typeof response?.status === 'number')?.response;
	if (answered) {
		return {
			status: answered.status ?? null,
			body: answered.data,
			retryAfter: answered.headers?.['retry-after'],
		};
	}
	const signIn = chain.find(({ message }) => message?.includes(SIGN_IN_MARK));
	if (signIn?.message !== undefined) {
		const said = chain.map(dutchOf).find(({ messageNl }) => messageNl !== '');
		const { message } = signIn;
		return { status: null, signIn: worded(message, said?.messageNl ?? message) };
	}
	const network = chain.find(({ code }) => typeof code === 'string');
	return { status: null, networkCode: network?.code as string | undefined };
}

/** Stands in every message that the credential throws while it fetches a token. */
const SIGN_IN_MARK = 'koppelsleutel';

function causesOf(error: unknown): ErrorFacts[] {
	const chain: ErrorFacts[] = [];
	let current: unknown = error;
	while (typeof current === 'object' && current !== null && chain.length < 5) {
		chain.push(current);
		current = (current as ErrorFacts).cause;
	}
	return chain;
}
