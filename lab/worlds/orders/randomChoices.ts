import type { Random } from '../random';
import { COST_CENTRES } from './named';
import type { Choices, Recognition } from './choices';
import { PLAIN_CHOICES } from './plainChoices';

const DESCRIPTIONS = [
	PLAIN_CHOICES.description,
	'{shop} {reference} {payment}',
	'Order {id} via {carrier} / {payment} / {reference} / {shop}',
];

const CHAINS: Recognition[][] = [
	['emailAndName'],
	['emailAndName'],
	['collectiveForGuests', 'emailAndName'],
	['vatNumber', 'emailAndName'],
	['email'],
	['collectiveForGuests', 'email'],
	['vatNumber', 'email'],
	['webCustomerId', 'vatNumber', 'email', 'nameAndPostcode'],
	['nameAndPostcode', 'email'],
	['email', 'nameAndPostcode'],
	['collectiveForConsumers', 'vatNumber', 'email'],
	['webCustomerId', 'email', 'collectiveForConsumers'],
	['webCustomerId'],
];

/** Random settings, each valid together with the others: a usual one half of the time. */
export function randomChoices(random: Random): Choices {
	const often = <T>(usual: T, ...others: T[]): T =>
		random.chance(0.55) ? usual : random.pick(others);
	const choices: Choices = {
		...PLAIN_CHOICES,
		...shopChoices(random, often),
		...administrationChoices(random),
		...salesChoices(random, often),
		...customerChoices(random, often),
	};
	return consistent(random, choices);
}

type Often = <T>(usual: T, ...others: T[]) => T;

const shopChoices = (random: Random, often: Often) => ({
	version: often<Choices['version']>('8.2.1', '9.0.3', '1.7.8.11', '1.6.1.24'),
	roundType: often<Choices['roundType']>(2, 1, 3),
	roundMode: often<Choices['roundMode']>(2, 0, 1, 3, 4, 5),
	shopOss: random.chance(0.3),
	severalShops: random.chance(0.2),
});

const administrationChoices = (random: Random) => ({
	snelStartRounding: random.pick<Choices['snelStartRounding']>(['line', 'total']),
	foreignBusinessVat: random.pick<Choices['foreignBusinessVat']>(['zero', 'domestic']),
	toldForeignBusinessVat: random.chance(0.85),
	reducedRateAbroad: random.pick<Choices['reducedRateAbroad']>(['RRH', 'RRL']),
	giftCards: random.chance(0.6),
	numericCodes: random.chance(0.25),
	templateExclVat: random.chance(0.35),
});

const salesChoices = (random: Random, often: Often) => ({
	priceMode: often<Choices['priceMode']>('template', 'exact', 'incl', 'excl'),
	importKeyPrefix: random.pick(['PS-', 'PS', 'WEB', 'shop1/']),
	documentStatus: often<Choices['documentStatus']>(
		...(['Order', 'Bevestiging', 'Werkbon', 'Pakbon', 'Afhaalbon'] as const),
	),
	addressSource: often<Choices['addressSource']>('shop', 'card', 'mixed'),
	differenceCeiling: random.pick([2, 5, 5, 5, 10]),
	costCentre: random.chance(0.3) ? COST_CENTRES[0].nummer : null,
	description: random.pick(DESCRIPTIONS),
	orderReference: often('{reference}', '{customerReference|reference}'),
	convertCurrency: random.chance(0.5),
	refunds: often<Choices['refunds']>('keep', 'leaveOut'),
	daysOfBankTransfer: random.chance(0.4) ? random.int(0, 60) : null,
	lineMode: often<Choices['lineMode']>('full', 'shopPrice', 'codeAndQuantity', 'perVatRate'),
	unevenAmounts: often<Choices['unevenAmounts']>('oneLine', 'twoLines'),
	recipeMode: often<Choices['recipeMode']>('ignore', 'zeroLines', 'components'),
	optionMode: often<Choices['optionMode']>('onLine', 'ownLine', 'ignore', 'extraField'),
	shopField: often<Choices['shopField']>(
		...(['reference', 'ean13', 'upc', 'supplierReference', 'productId'] as const),
	),
	codeInExtraField: random.chance(0.15),
	unknownArticle: often<Choices['unknownArticle']>('block', 'default', 'create', 'propose'),
	profiles: random.chance(0.5),
});

const customerChoices = (random: Random, often: Often) => ({
	recognition: random.pick(CHAINS),
	customerWriting: often<Choices['customerWriting']>('create', 'createAndUpdate', 'never'),
	webCustomerField: random.chance(0.3),
	invoiceByEmail: random.chance(0.3),
	reminderByEmail: random.chance(0.3),
	setReminderKind: random.chance(0.4),
});

/** What one setting asks of another; and a shop with OSS mostly has books with foreign VAT. */
function consistent(random: Random, choices: Choices): Choices {
	const { shopOss, severalShops, recognition, shopField, version } = choices;
	const hasMpn = ['8.2.1', '9.0.3'].includes(version);
	return {
		...choices,
		secondExclVat: choices.templateExclVat,
		toldReducedRate: choices.reducedRateAbroad,
		foreignVat: random.chance(0.85) ? shopOss : !shopOss,
		profiles: choices.profiles && severalShops,
		webCustomerField: choices.webCustomerField || recognition.includes('webCustomerId'),
		shopField: shopField === 'reference' && hasMpn && random.chance(0.1) ? 'mpn' : shopField,
		numericCodes:
			choices.numericCodes && ['reference', 'ean13', 'upc', 'productId'].includes(shopField),
	};
}
