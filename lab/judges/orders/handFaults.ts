import type { Verkooporderregel } from '../../simulators/snelstart/tables';
import { HEAD_FIELDS, LINE_FIELDS } from '../../worlds/orders/named';
import type { HandField } from '../../worlds/orders/tables';
import type { Imported } from './case';
import { fieldWanted, isWanted, type Wanted } from './fieldWanted';
import { filledText, lineValues } from './filledText';
import { goodsOf, type Goods } from './goods';
import { goodsLines } from './lines';
import { newRowFaults } from './newRowFaults';
import { oneLine } from './sameStart';

/** Extra fields that the owner fills by hand: what each holds, and that one left empty is told. */
export function handFaults(found: Imported): string[] {
	const head = headWanted(found);
	const faults = head.flatMap(({ number, ...wanted }) => {
		const sent = found.salesOrder.extraHoofdVelden.find(({ veldNummer }) => veldNummer === number);
		return wrong(`head field ${wanted.name}`, wanted, sent?.waarde);
	});
	return [...faults, ...untold(found, head), ...lineFaults(found), ...newRowFaults(found)];
}

type Numbered = Wanted & { number: number };

/** A field that the template does not have wants nothing, under number 0. */
const numbered = (
	field: HandField,
	text: string,
	defined: ReadonlyArray<{ name: string; kind: string; longest: number }>,
): Numbered => {
	const at = defined.findIndex(({ name }) => name === field.name);
	return { ...fieldWanted(field.name, text, defined[at]), number: at + 1 };
};

const headWanted = (found: Imported): Numbered[] =>
	found.choices.headFields.map((field) =>
		numbered(field, filledText(field.text, found), HEAD_FIELDS),
	);

const wrong = (where: string, wanted: Wanted, is: string | null | undefined): string[] =>
	isWanted(wanted, oneLine(is))
		? []
		: [`${where}: "${oneLine(is)}" instead of ${JSON.stringify(wanted.text)}`];

/** Whatever a field could not hold has to be told. */
function untold({ reported }: Imported, head: readonly Wanted[]): string[] {
	const told = (reported?.notices ?? []).filter(({ code }) => code === 'field-left-empty');
	return head
		.filter(({ isRefused }) => isRefused)
		.filter(({ name }) => !told.some(({ message }) => message.includes(`"${name}"`)))
		.map(({ name }) => `head field ${name}: left empty and not told`);
}

/** Each line of goods says what its line of the web order does; lines that came from several may say either. */
function lineFaults(found: Imported): string[] {
	const { lineFields, lineMode, recipeMode } = found.choices;
	if (lineFields.length === 0 || lineMode === 'perVatRate' || recipeMode !== 'ignore') return [];
	const byArticle = new Map<string, Goods[]>();
	for (const goods of goodsOf(found, found.after)) {
		const id = goods.articles[0]?.id ?? '';
		byArticle.set(id, [...(byArticle.get(id) ?? []), goods]);
	}
	return goodsLines(found).flatMap((line) =>
		lineFields.flatMap((field) => {
			const goods = byArticle.get(line.artikel?.id ?? '') ?? [];
			return ofLine(found, { line, field, goods });
		}),
	);
}

function ofLine(
	found: Imported,
	{ line, field, goods }: { line: Verkooporderregel; field: HandField; goods: Goods[] },
): string[] {
	const wanted = goods.map(({ detail }) =>
		numbered(field, filledText(field.text, found, lineValues(detail)), LINE_FIELDS),
	);
	if (wanted.length === 0) return [];
	const [{ number }] = wanted;
	const is = line.extraRegelVelden.find(({ veldNummer }) => veldNummer === number)?.waarde;
	const isRight = wanted.some((one) => isWanted(one, oneLine(is)));
	return isRight ? [] : wrong(`line field ${field.name}`, wanted[0], is);
}
