/** What an API key allows (SnelStart: Gebruikersbeleid, per administration within one subscription key). */
export interface KeyLimits {
	perMinute: number;
	perHour: number;
	/** Requests under way at once, kept below the documented number: other couplings may share the key. */
	atOnce: number;
}

/** Documented: development and test 100 a minute, 1,000 an hour and 5 at once; custom and production 500, 5,000 and 50. */
const LIMITS: Record<'development' | 'production', KeyLimits> = {
	development: { perMinute: 100, perHour: 1000, atOnce: 4 },
	production: { perMinute: 500, perHour: 5000, atOnce: 10 },
};

/** What the credential says of the key. */
export interface KeyProduct {
	product: string;
	/** With `own`: requests a minute and an hour; 0 for no limit. */
	requestsPerMinute?: number;
	requestsPerHour?: number;
}

/** What is kept in hand for requests that are under way (see RequestLimiter) stays below a twenty-fifth of a limit. */
const IN_HAND = 25;

const asLimit = (given: number | undefined): number => Number(given) || Infinity;

/** Limits of the key: those of its product, or those that the owner of the credential gave. */
export function keyLimits({ product, requestsPerMinute, requestsPerHour }: KeyProduct): KeyLimits {
	if (product === 'development') return LIMITS.development;
	if (product !== 'own') return LIMITS.production;
	const perMinute = asLimit(requestsPerMinute);
	const perHour = asLimit(requestsPerHour);
	const { atOnce } = LIMITS.production;
	const share = Math.floor(Math.min(perMinute, perHour / 2) / IN_HAND);
	return { perMinute, perHour, atOnce: Math.max(1, Math.min(atOnce, share)) };
}
