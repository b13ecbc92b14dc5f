import type { Relatie } from '../../simulators/snelstart/tables';
import { cardOf } from './cardOf';
import type { CustomerEvidence, CustomerFault, CustomerFigure } from './evidence';
import { wantedOn } from './wantedOn';
import type { Said } from './whatShopSays';

/** What the shop may own of a card. */
const OWNED = /^(telefoon|email|btwNummer|(vestigingsAdres|correspondentieAdres)\..+)$/;

/** What SnelStart writes itself. */
const ITS_OWN = ['modifiedOn'];

/** Holds one card against how people left it and what one customer says since. */
export function judgeCard(
	now: Relatie,
	left: Relatie,
	speaker: Said | null,
	isOpen: boolean,
	evidence: CustomerEvidence,
): CustomerFault[] {
	const faults: CustomerFault[] = [];
	const found = speaker && cardOf(speaker, evidence);
	const wanted = found ? wantedOn(found, speaker, evidence).written : {};
	const [is, was] = [membersOf(now), membersOf(left)];
	for (const member of new Set([...Object.keys(is), ...Object.keys(was)])) {
		const [value, before] = [is[member] ?? '', was[member] ?? ''];
		const due = wanted[member] ?? before;
		if (ITS_OWN.includes(member) || value === due) continue;
		const figure = figureOf(member, value, before);
		const isMaybe = isOpen && (figure === 'missed' || wasSaid(value, left, evidence));
		if (isMaybe && figure !== 'emptied' && figure !== 'foreignFieldsTouched') continue;
		const text = `card ${left.relatiecode} "${left.naam}": ${member} is "${value}" where "${due}" was due, "${before}" before`;
		faults.push({ figure, text });
	}
	return faults;
}

function figureOf(member: string, value: string, before: string): CustomerFigure {
	if (value === '' && before !== '') return 'emptied';
	if (!OWNED.test(member)) return 'foreignFieldsTouched';
	return value === before ? 'missed' : 'wrong';
}

/** Whether the shop ever said so of somebody whose card it is. */
const wasSaid = (value: string, { id }: Relatie, { story }: CustomerEvidence): boolean =>
	[...(story.owners.get(id) ?? [])].some((owner) => {
		const said = story.said.get(owner);
		return said?.has(value) === true || GUID.test(value);
	});

/** Countries stand on a card by their id, which no shop says. */
const GUID = /^[0-9a-f]{8}-/;

/** A card as texts, by member; of a country only its id. */
function membersOf(value: unknown, prefix = ''): Record<string, string> {
	if (typeof value !== 'object' || value === null) {
		return { [prefix]: value === null || value === undefined ? '' : String(value) };
	}
	if (prefix.endsWith('.land')) return { [prefix]: (value as { id: string }).id };
	return Object.assign(
		{},
		...Object.entries(value).map(([name, one]) =>
			membersOf(one, prefix ? `${prefix}.${name}` : name),
		),
	) as Record<string, string>;
}
