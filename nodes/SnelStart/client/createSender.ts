import { sleep } from 'n8n-workflow';
import { addressTrouble } from '../../shared/addressTrouble';
import { withoutEnding } from '../../../domain/words/text';
import type { SnelStartContext, Sender } from './request';
import { CREDENTIAL, sendOnce } from './sendOnce';
import { keyLimits, type KeyProduct } from './keyLimits';
import { pacedSender } from './pacedSender';
import { Progress } from '../../shared/progress';
import { TimeBudget } from '../../shared/timeBudget';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

const DEFAULT_MAX_WAIT_MS = 600_000;

const REQUESTS_PER_LOG_LINE = 50;

/**
 * The one way to SnelStart, within the limits of the key of this node's credential.
 *
 * @param maxWaitMs longest time one request may wait for SnelStart's limits before it counts as failed
 * @param budget time of the run: beyond it nothing is waited for and nothing repeated
 */
export async function createSender(
	context: SnelStartContext,
	maxWaitMs = DEFAULT_MAX_WAIT_MS,
	budget = new TimeBudget(0),
): Promise<Sender> {
	const { apiUrl, tokenUrl, ...key } = await context.getCredentials<
		{ apiUrl: string; tokenUrl: string } & KeyProduct
	>(CREDENTIAL);
	requireAddresses(context, apiUrl, tokenUrl);
	const root = withoutEnding(apiUrl.trim(), '/');
	const progress = new Progress(context.logger, 'SnelStart: requests', REQUESTS_PER_LOG_LINE);
	const onWait = (ms: number): void =>
		context.logger.info(`SnelStart's limit on requests: waiting ${Math.ceil(ms / 1000)} s`);
	return pacedSender(
		async (request) => {
			const answer = await sendOnce(context, root, request);
			progress.add();
			return answer;
		},
		{
			limits: keyLimits(key),
			clock: { now: () => performance.now(), sleep },
			maxWaitMs,
			budget,
			onWait,
		},
	);
}

/** Keys travel to both addresses. */
function requireAddresses(context: SnelStartContext, apiUrl: string, tokenUrl: string): void {
	const trouble = addressTrouble('API URL', apiUrl) ?? addressTrouble('Token URL', tokenUrl);
	if (trouble === null) return;
	throw toldError(context.getNode(), trouble, {
		description: worded(
			'Correct it in the SnelStart API credential: https://b2bapi.snelstart.nl/v2 and https://auth.snelstart.nl/b2b/token, unless SnelStart told you otherwise. Nothing was sent.',
			'Verbeter het in de SnelStart API-credential: https://b2bapi.snelstart.nl/v2 en https://auth.snelstart.nl/b2b/token, tenzij SnelStart u iets anders heeft gezegd. Er is niets verstuurd.',
		),
	});
}
