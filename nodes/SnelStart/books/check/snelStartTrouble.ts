import type { CheckTrouble } from '../../../../domain/stream/checkTrouble';
import { failureText } from '../../client/failureText';
import { SnelStartError } from '../../client/snelStartError';

/** An error of reading SnelStart by what it comes down to. Anything else is a fault of this package, and is thrown on. */
export function snelStartTrouble(error: unknown): CheckTrouble {
	if (!(error instanceof SnelStartError)) throw error;
	const { details } = error;
	const { message, messageNl, fix, fixNl } = failureText(details);
	const isUnreached = details.who === 'service' && details.httpStatus === null;
	const isElsewhere = details.who === 'data' && details.httpStatus === 404;
	return {
		reason: isUnreached ? 'notReached' : isElsewhere ? 'address' : details.who,
		...{ message, messageNl, fix, fixNl },
	};
}
