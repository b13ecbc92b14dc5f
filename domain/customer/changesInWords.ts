import type { Books } from '../books/books';
import type { PlannedCard } from '../stream/plannedCard';
import type { CustomerChange } from '../stream/plannedCustomer';
import { asItIs, joined, worded, type Wording } from '../words/wording';

const PARTS: Record<string, Wording> = {
	contactpersoon: worded('contact', 'contactpersoon'),
	straat: worded('street', 'straat'),
	postcode: worded('postcode', 'postcode'),
	plaats: worded('city', 'plaats'),
	land: worded('country', 'land'),
	naam: worded('name', 'naam'),
	telefoon: worded('phone', 'telefoon'),
	email: worded('e-mail', 'e-mail'),
	btwNummer: worded('VAT number', 'btw-nummer'),
};

/** What changes on a card and what is proposed, each with before and after. */
export function changesInWords(
	{ changes, proposed }: Pick<PlannedCard, 'changes' | 'proposed'>,
	{ countries }: Pick<Books, 'countries'>,
): Wording {
	const inWords = ({ member, from, to }: CustomerChange): Wording => {
		const [first, part = first] = member.split('.');
		const what = PARTS[part] ?? asItIs(part);
		const shown = (value: string): string =>
			part === 'land' ? (countries.find(({ id }) => id === value)?.iso ?? value) : value;
		const values = `"${shown(from)}" → "${shown(to)}"`;
		const isPostal = first === 'correspondentieAdres';
		return worded(
			`${isPostal ? 'postal ' : ''}${what.en} ${values}`,
			`${what.nl}${isPostal ? ' (correspondentie)' : ''} ${values}`,
		);
	};
	const of = (rows: readonly CustomerChange[]): Wording => joined(rows.map(inWords), ', ');
	const parts = [
		...(changes.length > 0 ? [of(changes)] : []),
		...(proposed.length > 0 ? [joined([worded('proposed:', 'voorstel:'), of(proposed)], ' ')] : []),
	];
	return joined(
		parts.length > 0 ? parts : [worded('nothing is written', 'er wordt niets geschreven')],
		'; ',
	);
}
