import { worded } from '../../words/wording';
import type { Problem } from '../../words/problem';
import { cutText, oneLine } from '../../words/text';
import type { Article, SalesOrderTemplate } from '../../books/books';
import { lineTitle, lineTitleNl } from '../read/lineTitle';
import { fieldsByHand } from './fieldsByHand';
import { lineTokens } from './lineTokens';
import { placedOptions } from './placedOptions';
import type { PlanSettings } from '../../settings/planSettings';
import { textCut } from './salesOrderTexts';
import type { WebOrder, WebOrderLine } from '../../stream/webOrder';
import type { SalesOrderLine } from '../../stream/salesOrderDraft';

const MAX = 250;

/** What an order line says in words, and where. */
export interface LineTexts {
	/** Description of the line (omschrijving), at most 250 characters. */
	description: string;
	/** What goes on lines of text of its own, each at most 250 characters. */
	ownLines: string[];
	extraFields: SalesOrderLine['extraRegelVelden'];
	notices: Problem[];
}

/**
 * The name of the product (the shop's, or the article's own when prices or more are SnelStart's), its options where
 * the settings want them, and the texts the customer typed for a customised product. What does not fit on the line
 * goes on lines of text of its own; without an article for those it is cut and told.
 */
export function lineTexts(
	line: WebOrderLine,
	article: Article,
	settings: PlanSettings,
	template: SalesOrderTemplate,
	order: WebOrder,
): LineTexts {
	const options = placedOptions(line, article, settings, template);
	const byHand = fieldsOfLine(line, order, settings, template);
	const texts = line.customisations.map(oneLine).filter(Boolean);
	const ownLine = inPieces(options.ownLine, MAX);
	const fields = [...byHand.filled, ...(options.extraFields ?? [])];
	const rest = {
		extraFields: fields.length > 0 ? fields : undefined,
		notices: [...options.notices, ...byHand.notices],
	};
	const [name, ...more] = [options.name, options.onLine, ...texts].filter(Boolean);
	const whole = [name ?? '', ...more].join(' - ');
	if (whole.length <= MAX) return { description: whole, ownLines: ownLine, ...rest };
	const cut = textCut(
		worded(
			`the description (omschrijving) of ${lineTitle(line)}`,
			`de omschrijving van ${lineTitleNl(line)}`,
		),
		whole,
		MAX,
		'lines',
	);
	if (settings.textArticleId === null) {
		return {
			description: cutText(whole, MAX),
			ownLines: ownLine,
			...rest,
			notices: [...rest.notices, cut],
		};
	}
	return { ...fitted(name ?? '', more, ownLine), ...rest };
}

function fieldsOfLine(
	line: WebOrderLine,
	order: WebOrder,
	{ lineFields, salesperson, optionFieldNumber, optionMode }: PlanSettings,
	{ name, lineFields: defined }: SalesOrderTemplate,
): ReturnType<typeof fieldsByHand> {
	const taken = optionMode === 'extraField' ? optionFieldNumber : null;
	const free = defined.filter(({ number }) => number !== taken);
	const place = { what: 'extra line field (extra regelveld)', template: name };
	return fieldsByHand(lineFields, free, place, order, { ...lineTokens(line), salesperson });
}

/** The texts that fit behind the name stay there; from the first that does not they follow, whole, on lines of their own. */
function fitted(name: string, more: string[], ownLine: string[]) {
	const [start, ...startsOver] = inPieces(name, MAX);
	let description = start ?? '';
	let next = 0;
	while (
		startsOver.length === 0 &&
		next < more.length &&
		description.length + 3 + more[next].length <= MAX
	) {
		description += ` - ${more[next]}`;
		next += 1;
	}
	const over = more.slice(next).flatMap((text) => inPieces(text, MAX));
	return { description, ownLines: [...startsOver, ...ownLine, ...over] };
}

/** A text in pieces of at most `max` characters, divided between words where it can be. */
export function inPieces(text: string, max: number): string[] {
	const pieces: string[] = [];
	let rest = oneLine(text);
	while (rest.length > max) {
		const space = rest.lastIndexOf(' ', max);
		const piece = space > max / 2 ? rest.slice(0, space) : cutText(rest, max);
		pieces.push(piece);
		rest = rest.slice(piece.length).trimStart();
	}
	return rest === '' ? pieces : [...pieces, rest];
}
