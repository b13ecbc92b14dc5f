import { MESSAGES, type ErrorCode } from './errorCode';

/** An answer other than success, thrown by rules and resources and sent by the server. */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		/** JSON value, or undefined for an empty body. */
		readonly body: unknown,
		readonly headers: Record<string, string> = {},
	) {
		super(`HTTP ${status}`);
	}
}

/** 400 (or another status) with the array of published codes. */
export function codes(list: ErrorCode[], status = 400): Refusal {
	const body = list.map((errorCode) => ({
		errorCode,
		message: MESSAGES[errorCode],
		details: null,
	}));
	return new Refusal(status, body);
}

/** 400 of the ASP.NET model binder: member path -> messages. */
export function modelState(errors: Record<string, string[]>): Refusal {
	return new Refusal(400, { message: 'The request is invalid.', modelState: errors });
}

/** 400 of the OData layer. */
export function odata(message: string): Refusal {
	return new Refusal(400, { Message: message });
}

/** Answer of the Azure gateway (APIM). */
export function gateway(
	status: number,
	message: string,
	headers: Record<string, string> = {},
): Refusal {
	return new Refusal(status, { statusCode: status, message }, headers);
}
