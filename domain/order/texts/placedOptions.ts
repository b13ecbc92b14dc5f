import { worded } from '../../words/wording';
import type { Problem } from '../../words/problem';
import { cutText, oneLine } from '../../words/text';
import type { Article, SalesOrderTemplate, TemplateField } from '../../books/books';
import { lineTitle, lineTitleNl } from '../read/lineTitle';
import {
	nameWithOptions,
	optionsInWords,
	optionsNotTold,
	type NameWithOptions,
} from './nameWithOptions';
import type { OptionMode, PlanSettings } from '../../settings/planSettings';
import { textCut } from './salesOrderTexts';
import type { WebOrderLine } from '../../stream/webOrder';
import type { SalesOrderLine } from '../../stream/salesOrderDraft';
import { planSetting } from '../../words/planSetting';

/** A line's name and where its options are told; empty where they are not. */
interface PlacedOptions {
	name: string;
	onLine: string;
	ownLine: string;
	extraFields: SalesOrderLine['extraRegelVelden'];
	notices: Problem[];
}

/**
 * Puts the chosen options where the settings want them (verwerking productopties). `onLine` adds those the name does
 * not tell already. `ignore`, `ownLine` and `extraField` take them out of the shop's name where all are recognised
 * there; a name in which they are not recognised stays as the shop wrote it. What cannot go on a line of text or in an
 * extra field, because there is none, stays on the line.
 */
export function placedOptions(
	line: WebOrderLine,
	article: Article,
	settings: PlanSettings,
	template: SalesOrderTemplate,
): PlacedOptions {
	const parts = partsOf(line, article, settings);
	const field = template.lineFields.find(({ number }) => number === settings.optionFieldNumber);
	const mode = possibleMode(settings, field);
	const all = optionsInWords(named(line.options));
	const untold = optionsInWords(parts.missing);
	const placed = { name: parts.bare, onLine: '', ownLine: '', extraFields: undefined, notices: [] };
	if (all === '' || mode === 'ignore') return placed;
	if (mode === 'ownLine') return { ...placed, ownLine: parts.missing.length > 0 ? untold : all };
	if (mode === 'extraField' && field) return { ...placed, ...inField(line, all, field) };
	const notices = settings.optionMode === 'extraField' ? [noSuchField(settings, template)] : [];
	return { ...placed, name: parts.whole, onLine: untold, notices };
}

const named = (options: WebOrderLine['options']) =>
	options.filter(({ value }) => oneLine(value) !== '');

function partsOf(
	line: WebOrderLine,
	article: Article,
	{ lineMode }: PlanSettings,
): NameWithOptions & { whole: string } {
	const shops = lineMode === 'full';
	const whole = oneLine(shops ? line.name : article.name) || oneLine(article.name);
	if (shops) return { ...nameWithOptions(whole, named(line.options)), whole };
	return { bare: whole, whole, missing: optionsNotTold(whole, named(line.options)) };
}

function possibleMode(
	{ optionMode, textArticleId }: PlanSettings,
	field: TemplateField | undefined,
): OptionMode {
	if (optionMode === 'ownLine' && textArticleId === null) return 'onLine';
	if (optionMode === 'extraField' && field?.kind !== 'Tekst') return 'onLine';
	return optionMode;
}

function inField(line: WebOrderLine, text: string, { number, name, maxLength }: TemplateField) {
	const waarde = maxLength > 0 ? cutText(text, maxLength) : text;
	const what = worded(
		`extra line field "${name}" (extra regelveld) of ${lineTitle(line)}`,
		`extra regelveld "${name}" van ${lineTitleNl(line)}`,
	);
	return {
		extraFields: [{ veldNummer: number, waarde }],
		notices: waarde === text ? [] : [textCut(what, text, maxLength, 'lines.options')],
	};
}

function noSuchField({ optionFieldNumber }: PlanSettings, template: SalesOrderTemplate): Problem {
	const numberNl = optionFieldNumber === null ? 'gekozen' : `met nummer ${optionFieldNumber}`;
	const number = optionFieldNumber === null ? 'is chosen' : `${optionFieldNumber} is there`;
	return {
		code: 'text-cut',
		message: `no extra line field (extra regelveld) for text ${number} in template "${template.name}" (verkoopsjabloon), so the product options stand on the line`,
		messageNl: `in verkoopsjabloon "${template.name}" is geen extra regelveld voor tekst ${numberNl}, dus de productopties staan op de regel`,
		fix: `Choose a text field of this template under ${planSetting('Sales (Verkopen)', 'Extra Line Field')}.`,
		fixNl: `Kies een tekstveld van dit sjabloon onder ${planSetting('Sales (Verkopen)', 'Extra Line Field')}.`,
		field: 'optionFieldNumber',
		value: optionFieldNumber === null ? '' : String(optionFieldNumber),
	};
}
