import { worded, type Wording } from '../../words/wording';
import type { Problem } from '../../words/problem';
import { cutText } from '../../words/text';
import type { PlanSettings } from '../../settings/planSettings';
import { filledText, TOKEN_NAMES, type FilledText } from './filledText';
import type { WebOrder } from '../../stream/webOrder';
import type { SalesOrderDraft } from '../../stream/salesOrderDraft';
import { planSetting } from '../../words/planSetting';

export type SalesOrderTexts = Pick<SalesOrderDraft, 'omschrijving' | 'orderreferentie' | 'memo'>;

/** SnelStart documents no limit of a memo; this is what a message to an order may hold in PrestaShop. */
const MEMO_MAX = 1600;
const LIMITS = {
	description: {
		title: worded('description (omschrijving)', 'omschrijving'),
		label: 'Description',
		max: 50,
	},
	orderReference: {
		title: worded('order reference (orderreferentie)', 'orderreferentie'),
		label: 'Order Reference',
		max: 50,
	},
	memo: { title: worded('memo', 'memo'), label: 'Memo', max: MEMO_MAX },
} as const;

/**
 * The texts of the sales order as the settings say, cut to what SnelStart takes; what was cut and tokens that do not
 * exist are told. A memo in which the order fills nothing is left out.
 */
export function salesOrderTexts(
	order: WebOrder,
	settings: Pick<PlanSettings, keyof typeof LIMITS | 'salesperson'>,
): { texts: SalesOrderTexts; notices: Problem[] } {
	const notices: Problem[] = [];
	const read = (field: keyof typeof LIMITS): FilledText => {
		const filled = filledText(settings[field], order, { salesperson: settings.salesperson });
		const { max, title } = LIMITS[field];
		const text = cutText(filled.text, max);
		notices.push(...filled.unknown.map((token) => unknownToken(token, field)));
		if (filled.text.length > max)
			notices.push(textCut(worded(`the ${title.en}`, `de ${title.nl}`), filled.text, max, field));
		return { ...filled, text };
	};
	const memo = read('memo');
	const texts = {
		omschrijving: read('description').text,
		orderreferentie: read('orderReference').text,
		...(memo.nothingFilled || memo.text === '' ? {} : { memo: memo.text }),
	};
	return { texts, notices };
}

/** That a text did not fit. `what` names it, `text` is the whole of it. */
export function textCut(what: Wording, text: string, max: number, field: string): Problem {
	return {
		code: 'text-cut',
		message: `${what.en} is longer than the ${max} characters SnelStart takes, and was cut`,
		messageNl: `${what.nl} is langer dan de ${max} tekens die SnelStart aanneemt, en is ingekort`,
		fix: 'Complete it in the sales order (verkooporder) if the rest matters.',
		fixNl: 'Vul het aan in de verkooporder als de rest ertoe doet.',
		field,
		value: text,
	};
}

function unknownToken(token: string, field: keyof typeof LIMITS): Problem {
	const { title, label } = LIMITS[field];
	return {
		code: 'unknown-token',
		message: `the ${title.en} has ${token}, which is no token, so it stays as it is`,
		messageNl: `de ${title.nl} heeft ${token}, wat geen veld is; het blijft zo staan`,
		fix: `Correct it under ${planSetting('Sales (Verkopen)', label)}. Tokens are ${TOKEN_NAMES.map((name) => `{${name}}`).join(' ')}.`,
		fixNl: `Verbeter het onder ${planSetting('Sales (Verkopen)', label)}. Velden zijn ${TOKEN_NAMES.map((name) => `{${name}}`).join(' ')}.`,
		field,
		value: token,
	};
}
