import type { PaidInvoice } from '../stream/paidInvoice';
import type { WhyNotBooked } from './notBooked';
import { refundsOf, slipsOn } from './receiptsOf';

/** Why the slip of a credit does not count as paid back, where no payment tells so: it was given as a voucher, or that is not known. */
export function whyNoMoney(paid: PaidInvoice): WhyNotBooked | null {
	if (refundsOf(paid).length > 0) return null;
	const slips = slipsOn(paid);
	const voucher = slips.find(({ asVoucher }) => asVoucher === true);
	if (voucher) {
		return {
			message: `credit slip ${voucher.id} was given as a voucher, so that no money went back`,
			messageNl: `creditbon ${voucher.id} is als tegoedbon gegeven, zodat er geen geld terugging`,
			fix: "Name such vouchers in 'Gift Card Vouchers' of the plan, and they are credited without an amount to be paid. Settle this invoice by hand, against the account for vouchers.",
			fixNl:
				"Noem zulke bonnen bij 'Gift Card Vouchers' van het plan, dan worden ze gecrediteerd zonder een bedrag om te betalen. Handel deze factuur met de hand af, tegen de rekening voor bonnen.",
		};
	}
	const unknown = slips.find(({ asVoucher }) => asVoucher === null);
	return unknown === undefined
		? null
		: {
				message: `nothing tells whether credit slip ${unknown.id} was paid back or given as a voucher`,
				messageNl: `niets zegt of creditbon ${unknown.id} is terugbetaald of als tegoedbon gegeven`,
				fix: "Tick 'cart_rules' (view) for the webservice key in PrestaShop.",
				fixNl: "Vink 'cart_rules' (bekijken) aan bij de webservicesleutel in PrestaShop.",
			};
}
