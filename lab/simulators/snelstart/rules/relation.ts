import type { Bound } from '../json/bind';
import type { BodyRules } from '../json/readBody';
import {
	adres,
	bool,
	decimal,
	guid,
	int,
	listOf,
	object,
	oneOf,
	text,
	reference,
} from '../json/shape';
import { blankRelatie } from '../seed/rows';
import type { EmailVersturen, Relatie } from '../tables';
import type { World } from '../world';
import { addressFrom } from './address';
import { pointerTo } from './pointer';

export const EMAIL_MEMBERS = [
	'offerteEmailVersturen',
	'bevestigingsEmailVersturen',
	'factuurEmailVersturen',
	'aanmaningEmailVersturen',
	'offerteAanvraagEmailVersturen',
	'bestellingEmailVersturen',
] as const;

const emailVersturen = object({ shouldSend: bool, email: text(), ccEmail: text() });

/** RelatieWriteModel; modifiedOn, links and extraVeldenKlant are read-only and dropped. */
export const RELATION_BODY: BodyRules = {
	model: 'relatie',
	unreadable: 'REL-0066',
	tooLong: 'REL-0066',
	shape: {
		id: guid,
		relatiesoort: listOf(oneOf('Geen', 'Klant', 'Leverancier', 'Eigen')),
		relatiecode: int(),
		naam: text(50),
		vestigingsAdres: adres,
		correspondentieAdres: adres,
		telefoon: text(),
		mobieleTelefoon: text(),
		email: text(),
		btwNummer: text(),
		factuurkorting: decimal,
		krediettermijn: int(),
		bankieren: bool,
		nonactief: bool,
		kredietLimiet: decimal,
		memo: text(),
		kvkNummer: text(12),
		oin: text(),
		websiteUrl: text(100),
		aanmaningsoort: oneOf('Nee', 'Onderneming', 'Consument'),
		...Object.fromEntries(EMAIL_MEMBERS.map((name) => [name, emailVersturen])),
		ublBestandAlsBijlage: bool,
		iban: text(50),
		bic: text(15),
		incassoSoort: oneOf('Geen', 'Core', 'B2B'),
		factuurRelatie: reference,
	},
};

/** The row that a body makes; a relatiecode that is not sent is highest + 1. */
export function relationFrom(bound: Bound, old: Relatie | null, world: World): Relatie {
	const id = old?.id ?? world.newGuid('relaties');
	const keep = old !== null && world.switches.put === 'merge';
	const sent: Bound = keep ? { ...old, ...bound } : bound;
	const blank = blankRelatie(id);
	const row: Relatie = { ...blank, ...withoutNulls(sent), id };
	row.relatiecode = typeof sent.relatiecode === 'number' ? sent.relatiecode : codeFor(old, world);
	row.vestigingsAdres = addressFrom(sent.vestigingsAdres);
	row.correspondentieAdres = addressFrom(sent.correspondentieAdres);
	for (const name of EMAIL_MEMBERS) {
		row[name] = { ...blank[name], ...(sent[name] as EmailVersturen | null) };
		row[name].shouldSend ??= false;
	}
	row.factuurRelatie = pointerTo('relaties', sent.factuurRelatie);
	row.extraVeldenKlant = old?.extraVeldenKlant ?? [];
	row.fax = old?.fax ?? null;
	row.modifiedOn = world.now();
	return row;
}

function codeFor(old: Relatie | null, { state }: World): number {
	if (old !== null) return old.relatiecode;
	return state.relaties.reduce((top, one) => Math.max(top, one.relatiecode), 0) + 1;
}

function withoutNulls(bound: Bound): Bound {
	return Object.fromEntries(
		Object.entries(bound).filter(([, value]) => value !== null && value !== undefined),
	);
}
