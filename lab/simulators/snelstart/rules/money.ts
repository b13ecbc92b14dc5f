import { codes } from '../errors/refusal';
import type { SnelStartSwitches } from '../switches';
import { decimal, rounded, toNumber } from './decimal';

/** An amount as stored: decimal(19,4). More decimals are rounded or refused (switch). */
export function money(value: unknown, switches: SnelStartSwitches): number {
	if (typeof value !== 'number') return 0;
	const exact = decimal(value);
	const stored = rounded(exact, 4);
	if (stored !== exact && switches.moneyDecimals === 'refuse') throw codes(['REF-0013']);
	return toNumber(stored);
}
