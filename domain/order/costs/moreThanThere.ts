import type { RateShare } from '../../money/rateShare';
import type { Discountable } from './discountable';

/** What one voucher took off a rate. */
export interface Taken extends Pick<RateShare, 'rate' | 'incl'> {
	/** Whether the voucher came to both amounts of a line, to the cent. */
	isGift: boolean;
}

/** Cents by which the goods of a rate may differ from what was given away of them, having been rounded one by one. */
const SLACK = 2;

/**
 * Whether vouchers take more off a rate than its goods and shipping come to, but for a cent of rounding each. A gift
 * counts by itself: PrestaShop gives it at its whole price also where another voucher took a percentage off it before.
 */
export const moreThanThere = (
	taken: readonly Taken[],
	{ products, shipping }: Discountable,
	vouchers: number,
): boolean =>
	taken.some(({ rate }) => {
		const sumOf = (shares: ReadonlyArray<Pick<RateShare, 'rate' | 'incl'>>) =>
			shares.reduce((sum, share) => sum + (share.rate === rate ? share.incl : 0), 0);
		const most = sumOf([...products, ...(shipping ? [shipping] : [])]) + SLACK + vouchers;
		const gifts = sumOf(taken.filter(({ isGift }) => isGift));
		return gifts > most || sumOf(taken) - gifts > most;
	});
