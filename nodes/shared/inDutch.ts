import { worded, type Wording } from '../../domain/words/wording';

/** What an error says in Dutch; '' where it has none. */
export interface ErrorInDutch {
	messageNl: string;
	descriptionNl: string;
}

/** Lets an error say the same in Dutch. n8n hands its context on, also to an error workflow. */
export function inDutch<E extends Error>(error: E, messageNl: string, descriptionNl: string): E {
	const { context } = error as { context?: object };
	const nl = { message: messageNl, description: descriptionNl };
	return Object.assign(error, { context: Object.assign(context ?? {}, { nl }) });
}

/** What an error says in Dutch, where whoever threw it said so. */
export function dutchOf(error: unknown): ErrorInDutch {
	const { context } = (error ?? {}) as { context?: { nl?: Partial<Record<string, string>> } };
	const { message = '', description = '' } = context?.nl ?? {};
	return { messageNl: message, descriptionNl: description };
}

/** What an error says, in both languages; the same in both where it was thrown in one. */
export function wordsOfError(error: unknown): Wording {
	const { message } = error as Error;
	return worded(message, dutchOf(error).messageNl || message);
}
