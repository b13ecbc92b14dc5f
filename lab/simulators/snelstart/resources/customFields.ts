import { codes } from '../errors/refusal';
import { bind, type BindError } from '../json/bind';
import { parse } from '../json/readBody';
import type { Shape } from '../json/shape';
import type { ExtraVeld } from '../tables';
import type { World } from '../world';
import { articleOf } from './artikelen';
import { ok, type Call, type Operation } from './operation';
import { relationOf } from './relaties';

/** customFields of articles and relations: read with definitions, written as [{name,value}]. */
export const customFields: Operation[] = [
	{
		method: 'GET',
		path: '/artikelen/:id/customFields',
		scopes: ['artikelen:read'],
		run: ofArticle,
	},
	{
		method: 'PUT',
		path: '/artikelen/:id/customFields',
		scopes: ['artikelen:write'],
		run: setArticle,
	},
	{ method: 'GET', path: '/relaties/:id/customFields', scopes: ['relaties:read'], run: ofRelation },
	{
		method: 'PUT',
		path: '/relaties/:id/customFields',
		scopes: ['relaties:write'],
		run: setRelation,
	},
];

function ofArticle(call: Call) {
	const { extraVelden } = articleOf(call);
	return ok(shown(call.world.state.extraveldnamen.artikel, extraVelden));
}

function setArticle(call: Call) {
	const { world } = call;
	const row = articleOf(call);
	const sent = parse(call.body, { unreadable: 'REF-0016' });
	row.extraVelden = written(sent, world.state.extraveldnamen.artikel, left(world, row.extraVelden));
	row.modifiedOn = world.now();
	world.touch();
	return { status: world.switches.putStatus, body: ofArticle(call).body };
}

function ofRelation(call: Call) {
	const { extraVeldenKlant } = relationOf(call);
	const { klant, leverancier } = call.world.state.extraveldnamen;
	return ok({
		klantCustomFields: shown(klant, extraVeldenKlant),
		leverancierCustomFields: shown(leverancier, []),
	});
}

function setRelation(call: Call) {
	const { world } = call;
	const row = relationOf(call);
	const sent = parse(call.body, { unreadable: 'REF-0016' });
	if (typeof sent !== 'object' || sent === null) throw codes(['REF-0016']);
	const lists = new Map(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), value]));
	const fields: unknown = lists.get('klantcustomfields') ?? [];
	row.extraVeldenKlant = written(
		fields,
		world.state.extraveldnamen.klant,
		left(world, row.extraVeldenKlant),
	);
	row.modifiedOn = world.now();
	world.touch();
	return { status: world.switches.putStatus, body: ofRelation(call).body };
}

function shown(names: string[], values: ExtraVeld[]) {
	return names.map((name) => ({
		value: values.find((one) => one.naam === name)?.waarde ?? null,
		definition: { name, type: 'Text', properties: [{ name: 'MaxLength', value: 255 }] },
	}));
}

/** What stays of the fields that are not sent. */
const left = ({ switches }: World, before: ExtraVeld[]): ExtraVeld[] =>
	switches.extraFieldsLeftOut === 'kept' ? before : [];

const FIELD: Shape = { name: { kind: 'text' }, value: { kind: 'text' } };

function written(sent: unknown, names: string[], before: ExtraVeld[]): ExtraVeld[] {
	if (!Array.isArray(sent)) throw codes(['REF-0016']);
	const changes = sent.map((one: unknown) => {
		const errors: BindError[] = [];
		const field = bind(FIELD, typeof one === 'object' && one !== null ? one : {}, 'field', errors);
		if (errors.length > 0) throw codes(['REF-0014']);
		if (!names.includes(String(field.name))) throw codes(['REF-0002']);
		const waarde = field.value === null || field.value === undefined ? null : String(field.value);
		return { naam: String(field.name), waarde };
	});
	if (new Set(changes.map(({ naam }) => naam)).size !== changes.length) throw codes(['REF-0003']);
	const changed = changes.map(({ naam }) => naam);
	return [...before.filter(({ naam }) => !changed.includes(naam)), ...changes];
}
