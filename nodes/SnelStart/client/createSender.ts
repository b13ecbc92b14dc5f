import { NodeOperationError, sleep } from 'n8n-workflow';
import { addressTrouble } from '../../shared/addressTrouble';
import { withoutEnding } from '../../../domain/words/text';
import type { SnelStartContext, Sender, SnelStartRequest, Answer } from './request';
import { CREDENTIAL, sendOnce } from './sendOnce';
import { LIMITS, RequestLimiter } from './limiter';
import { Progress } from '../../shared/progress';
import { TimeBudget } from '../../shared/timeBudget';
import { backoffMs, mayRetry } from '../../shared/retry';

const DEFAULT_MAX_WAIT_MS = 600_000;

/** Spaces out the requests that waited together, so that they do not arrive in one burst. */
const AFTER_PAUSE_MS = 50;

const REQUESTS_PER_LOG_LINE = 50;

/**
 * The one way to SnelStart. Reads are tried three times; a request refused for too many requests (429) was not
 * carried out, so it waits and goes again whatever its verb; any other failed write is handed back as it is.
 *
 * @param maxWaitMs longest time one request may wait for SnelStart's limits before it counts as failed
 * @param budget time of the run: beyond it nothing is waited for and nothing repeated
 */
export async function createSender(
	context: SnelStartContext,
	maxWaitMs = DEFAULT_MAX_WAIT_MS,
	budget = new TimeBudget(0),
): Promise<Sender> {
	const { apiUrl, tokenUrl, product } = await context.getCredentials<{
		apiUrl: string;
		tokenUrl: string;
		product: string;
	}>(CREDENTIAL);
	requireAddresses(context, apiUrl, tokenUrl);
	const limits = product === 'development' ? LIMITS.development : LIMITS.production;
	const limiter = new RequestLimiter(limits, { now: () => Date.now(), sleep });
	const root = withoutEnding(apiUrl.trim(), '/');
	const progress = new Progress(context.logger, 'SnelStart: requests', REQUESTS_PER_LOG_LINE);
	const sendNow = async (request: SnelStartRequest): Promise<Answer> => {
		const answer = await limiter.run(async () => await sendOnce(context, root, request));
		progress.add();
		return answer;
	};
	const pause = (ms: number): void => {
		context.logger.info(`SnelStart asks for fewer requests: waiting ${Math.ceil(ms / 1000)} s`);
		limiter.pause(ms);
	};
	return {
		limits,
		send: async (request) =>
			await persistently(request, async () => await sendNow(request), pause, {
				maxWaitMs,
				budget,
			}),
	};
}

/** Keys travel to both addresses. */
function requireAddresses(context: SnelStartContext, apiUrl: string, tokenUrl: string): void {
	const trouble = addressTrouble('API URL', apiUrl) || addressTrouble('Token URL', tokenUrl);
	if (trouble === '') return;
	throw new NodeOperationError(context.getNode(), trouble, {
		description:
			'Correct it in the SnelStart API credential: https://b2bapi.snelstart.nl/v2 and https://auth.snelstart.nl/b2b/token, unless SnelStart told you otherwise. Nothing was sent.',
	});
}

/** How long one request may go on. */
interface Patience {
	maxWaitMs: number;
	budget: TimeBudget;
}

async function persistently(
	request: SnelStartRequest,
	attempt: () => Promise<Answer>,
	pause: (ms: number) => void,
	{ maxWaitMs, budget }: Patience,
): Promise<Answer> {
	let waited = 0;
	let refusals = 0;
	for (let tries = 1; ; tries += 1) {
		const answer = await attempt();
		if (answer.ok) return answer;
		const { failure } = answer;
		const asRequest = {
			method: failure.neverSent ? 'GET' : request.method,
			status: failure.httpStatus,
			retryAfterSeconds: failure.retryAfterSeconds,
		};
		if (failure.who === 'quota') {
			refusals += 1;
			tries -= 1;
			const wait = backoffMs(asRequest, refusals) + AFTER_PAUSE_MS;
			if (waited + wait > maxWaitMs || !budget.allows(wait)) return answer;
			waited += wait;
			pause(wait);
		} else {
			if (!failure.retryable || !mayRetry(asRequest, tries)) return answer;
			const wait = backoffMs(asRequest, tries);
			if (!budget.allows(wait)) return answer;
			await sleep(wait);
		}
	}
}
