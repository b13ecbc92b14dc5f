import {
	alsoRecognised,
	KEY_CHOICES,
	PREFIX,
	type AlsoRecognise,
} from '../../../../domain/books/keyScheme';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from '../../../../domain/settings/planSettings';
import { listOfTexts } from '../../../shared/listOfTexts';
import type { ParameterReader } from '../parameters/reader';
import { readGiftCards, readLargestDifference } from './costArticles';
import { readFields } from './fields';
import { worded } from '../../../../domain/words/wording';

/** SnelStart takes sales orders in these; invoices (Factuur, Contantbon) are made in SnelStart itself. */
export const IMPORT_STATUSES: ReadonlyArray<PlanSettings['documentStatus']> = [
	'Order',
	'Bevestiging',
	'Werkbon',
	'Pakbon',
	'Afhaalbon',
];

type SalesSettings = Pick<
	PlanSettings,
	| 'importKeyPrefix'
	| 'alsoRecognise'
	| 'documentStatus'
	| 'addressSource'
	| 'giftCards'
	| 'differenceCeiling'
	| 'description'
	| 'orderReference'
	| 'memo'
	| 'salesperson'
	| 'headFields'
	| 'lineFields'
	| 'priceMode'
	| 'convertCurrency'
	| 'refunds'
	| 'secondOrderOfCart'
	| 'paymentTerm'
	| 'unevenAmounts'
	| 'lineMode'
	| 'recipeMode'
	| 'optionMode'
	| 'importAgain'
>;

const MOST_DAYS = 100;

/** What of S-Connect's tab Verkopen holds as it is chosen. */
export function readSalesSettings(read: ParameterReader): SalesSettings {
	const standard = DEFAULT_PLAN_SETTINGS;
	const ofOption = <K extends keyof SalesSettings>(name: K) =>
		read.option(`salesOptions.${name}`, String(standard[name])) as SalesSettings[K];
	return {
		importKeyPrefix: readPrefix(read),
		alsoRecognise: readAlsoRecognise(read),
		documentStatus: read.oneOf(
			'salesOptions.documentStatus',
			standard.documentStatus,
			IMPORT_STATUSES,
		),
		addressSource: read.option('salesOptions.addressSource', standard.addressSource),
		giftCards: readGiftCards(read),
		differenceCeiling: readLargestDifference(read, standard.differenceCeiling),
		description: read.text('salesOptions.description', standard.description),
		orderReference: read.text('salesOptions.orderReference', standard.orderReference),
		memo: read.text('salesOptions.memo', standard.memo),
		convertCurrency: read.flag('salesOptions.convertCurrency', standard.convertCurrency),
		salesperson: read.text('salesOptions.salesperson', standard.salesperson),
		headFields: readFields(read, 'salesOptions.headFields'),
		lineFields: readFields(read, 'salesOptions.lineFields'),
		paymentTerm: read.has('salesOptions.paymentTerm')
			? read.whole('salesOptions.paymentTerm', 0, MOST_DAYS)
			: null,
		importAgain: listOfTexts(read.text('salesOptions.importAgain', '')),
		unevenAmounts: ofOption('unevenAmounts'),
		priceMode: ofOption('priceMode'),
		refunds: ofOption('refunds'),
		secondOrderOfCart: ofOption('secondOrderOfCart'),
		lineMode: ofOption('lineMode'),
		recipeMode: ofOption('recipeMode'),
		optionMode: ofOption('optionMode'),
	};
}

/** Throws for an expression that gives no text: the order would get a key that no other run gives it. */
export function readPrefix(read: ParameterReader): string {
	const prefix = read.text('importKeyPrefix', '');
	if (prefix !== '' || !read.isExpression('importKeyPrefix')) return prefix;
	throw read.refusal(
		worded(
			`The expression of '${read.titleOf('importKeyPrefix')}' gives no text`,
			`De expressie van '${read.titleOf('importKeyPrefix')}' geeft geen tekst`,
		),
		worded(
			'Let it give the same text in every run; orders are known to be imported by it (betalingskenmerk).',
			'Laat hem bij elke uitvoering dezelfde tekst geven; daaraan (betalingskenmerk) wordt herkend welke orders zijn geïmporteerd.',
		),
	);
}

/** Throws for a choice that there is not: an order of another link would be imported again. */
function readAlsoRecognise(read: ParameterReader): AlsoRecognise {
	const chosen = read.list('salesOptions.alsoRecognise');
	const found = alsoRecognised(chosen);
	if (found !== null) return found;
	const title = read.titleOf('salesOptions.alsoRecognise');
	throw read.refusal(
		worded(
			`'${title}' has a choice that there is not: ${chosen.join(', ')}`,
			`'${title}' heeft een keuze die niet bestaat: ${chosen.join(', ')}`,
		),
		worded(
			`Let it give some of: ${KEY_CHOICES.join(', ')}, or ${PREFIX} with the prefix behind it.`,
			`Laat het enkele geven van: ${KEY_CHOICES.join(', ')}, of ${PREFIX} met het voorvoegsel erachter.`,
		),
	);
}

/** What of that tab is named and has to be looked up. */
export interface SalesNames {
	/** Name of the sales order template (verkoopsjabloon). */
	template: string;
	/** Number or name of the cost centre (kostenplaats). */
	costCentre: string;
	/** Name of the extra line field (extra regelveld) for options. */
	optionField: string;
	/** artikelcode of the article for lines of text. */
	textArticle: string;
}

/** SnelStart's own article for lines of text. */
export const OWN_TEXT_ARTICLE = '-1';

export const readSalesNames = (read: ParameterReader): SalesNames => ({
	template: read.chosen('salesOrderTemplate'),
	costCentre: read.chosen('salesOptions.costCentre'),
	optionField: read.chosen('salesOptions.optionField'),
	textArticle: read.chosen('salesOptions.textArticle') || OWN_TEXT_ARTICLE,
});
