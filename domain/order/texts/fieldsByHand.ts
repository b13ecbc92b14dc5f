import { worded, type Wording } from '../../words/wording';
import type { TemplateField } from '../../books/books';
import { microsOf } from '../../money/cents';
import type { FieldByHand } from '../../settings/planSettings';
import type { WebOrder } from '../../stream/webOrder';
import type { Problem } from '../../words/problem';
import { cutText } from '../../words/text';
import { filledText, type FurtherTokens } from './filledText';
import { textCut } from './salesOrderTexts';

/** A filled extra field as SnelStart takes it. */
export interface FilledField {
	veldNummer: number;
	waarde: string;
}

/** Where fields are filled, in words: "extra head field (extra hoofdveld)". */
interface Place {
	what: string;
	template: string;
}

/**
 * Extra fields of a template with what an order (and a line) fills in. A field in which nothing is filled is left
 * out; one that the template does not have, or whose kind cannot hold the text, is left empty and told.
 */
export function fieldsByHand(
	fields: readonly FieldByHand[],
	defined: readonly TemplateField[],
	{ what, template }: Place,
	order: WebOrder,
	further: FurtherTokens,
): { filled: FilledField[]; notices: Problem[] } {
	const filled: FilledField[] = [];
	const notices: Problem[] = [];
	for (const { name, value } of fields) {
		const { text, nothingFilled } = filledText(value, order, further);
		if (text === '' || nothingFilled) continue;
		const title = `${what} "${name}"`;
		const field = defined.find((one) => one.name === name);
		if (field === undefined) {
			notices.push(
				leftEmpty(
					worded(
						`template "${template}" (verkoopsjabloon) has no ${title}`,
						`verkoopsjabloon "${template}" heeft geen ${title}`,
					),
					text,
				),
			);
			continue;
		}
		const { waarde, why } = asKind(text, field);
		if (why !== null) {
			notices.push(
				leftEmpty(
					worded(
						`${title} ${why.en}, and "${text}" is none`,
						`${title} ${why.nl}, en "${text}" is dat niet`,
					),
					text,
				),
			);
		} else filled.push({ veldNummer: field.number, waarde });
		if (field.kind === 'Tekst' && waarde !== text) {
			notices.push(
				textCut(worded(`the ${title}`, `het ${title}`), text, field.maxLength, 'fields'),
			);
		}
	}
	return { filled, notices };
}

/** A text as a field of a kind (soortVeld) takes it, or why it does not. What else there is SnelStart judges itself. */
function asKind(
	text: string,
	{ kind, maxLength }: TemplateField,
): { waarde: string; why: Wording | null } {
	const taken = (waarde: string) => ({ waarde, why: null });
	const refused = (en: string, nl: string) => ({ waarde: text, why: worded(en, nl) });
	switch (kind) {
		case 'Tekst':
			return taken(maxLength > 0 ? cutText(text, maxLength) : text);
		case 'GeheelGetal':
			return /^-?\d{1,15}$/.test(text)
				? taken(text)
				: refused('takes a whole number (geheel getal)', 'neemt een geheel getal');
		case 'Bedrag':
			return microsOf(text.replace(',', '.')) === null
				? refused('takes an amount (bedrag)', 'neemt een bedrag')
				: taken(text.replace(',', '.'));
		case 'Datum':
			return /^\d{4}-\d{2}-\d{2}/.test(text)
				? taken(text)
				: refused('takes a date (datum) as in 2026-11-30', 'neemt een datum zoals 2026-11-30');
		default:
			return taken(text);
	}
}

function leftEmpty(message: Wording, value: string): Problem {
	return {
		code: 'field-left-empty',
		message: `${message.en}; it was left empty`,
		messageNl: `${message.nl}; het is leeg gelaten`,
		fix: 'Correct the field or its text in the settings of the plan, and fill it in on the sales order (verkooporder) where it matters.',
		fixNl:
			'Verbeter het veld of de tekst ervan in de instellingen van het plan, en vul het in op de verkooporder als het ertoe doet.',
		field: 'fields',
		value,
	};
}
