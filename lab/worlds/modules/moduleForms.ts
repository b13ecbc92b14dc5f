import type { PlaceOrderInput } from '../../simulators/prestashop';

/** An order as a module leaves it in the shop, and what of it is a fee. */
export interface ModuleForm {
	input: Partial<PlaceOrderInput>;
	/** In cents, with VAT; 0 where the shop has it as something else. */
	fee: number;
	/** VAT of the fee in percent. */
	rate: 0 | 9 | 21;
}

/** The product without a code that Pay. sells in place of a fee; its id stands in PAYNL_FEE_PRODUCT_ID. */
export const PAY_PRODUCT = 990;

const form = (
	[module, payment]: [string, string],
	paymentFee: PlaceOrderInput['paymentFee'],
	[fee, rate]: [number, ModuleForm['rate']],
): ModuleForm => ({ input: { module, payment, paymentFee }, fee, rate });

/** Each form that payment modules give a fee, as read in their released code (November 2026), by its name in docs/modules.md. */
export const MODULE_FORMS: Readonly<Record<string, ModuleForm>> = {
	'mollie-total': form(
		['mollie', 'iDEAL (fee incl. € 1,21)'],
		{ amountTaxIncl: '1.21', hiddenIn: 'total' },
		[121, 21],
	),
	'mollie-gross-on-both': form(
		['mollie', 'Bancontact'],
		{ amountTaxIncl: '1.50', taxRate: '0', hiddenIn: 'total' },
		[150, 0],
	),
	'buckaroo-total': form(
		['buckaroo3', 'Creditcard | Buckaroo'],
		{ amountTaxIncl: '2.18', taxRate: '9', hiddenIn: 'total' },
		[218, 9],
	),
	'pay-product': form(
		['paynlpaymentmethods', 'iDEAL'],
		{ amountTaxIncl: '1.21', hiddenIn: 'line', productId: PAY_PRODUCT },
		[121, 21],
	),
	'line-without-product': form(
		['anymodule', 'Achteraf betalen'],
		{ amountTaxIncl: '2.18', taxRate: '9', hiddenIn: 'line', name: 'Kosten' },
		[218, 9],
	),
	'discount-below-nothing': form(
		['anymodule', 'PayPal'],
		{ amountTaxIncl: '1.21', hiddenIn: 'discount', name: 'Toeslag PayPal' },
		[121, 21],
	),
	'discount-without-sign': form(
		['anymodule', 'PayPal'],
		{ amountTaxIncl: '1.21', hiddenIn: 'discount', unsigned: true, name: 'Toeslag PayPal' },
		[121, 21],
	),
	'myparcel-shipping': form(
		['mollie', 'iDEAL'],
		{ amountTaxIncl: '1.21', hiddenIn: 'shipping' },
		[0, 21],
	),
};
