import type { Bound } from '../json/bind';
import type { BodyRules } from '../json/readBody';
import { bool, decimal, guid, reference, text } from '../json/shape';
import type { Artikel } from '../tables';
import type { World } from '../world';
import { money } from './money';
import { pointerTo } from './pointer';

/** ArtikelModel; stock numbers, extraVelden, recipe and modifiedOn are read-only and dropped. */
export const ARTICLE_BODY: BodyRules = {
	model: 'artikel',
	unreadable: 'REF-0016',
	tooLong: 'ART-0007',
	shape: {
		id: guid,
		artikelcode: text(),
		omschrijving: text(250),
		artikelOmzetgroep: reference,
		verkoopprijs: decimal,
		inkoopprijs: decimal,
		eenheid: text(),
		relatie: reference,
		isNonActief: bool,
		voorraadControle: bool,
	},
};

/** The row that a body makes: new, replacing `old`, or (switch put: merge) laid over it. */
export function articleFrom(bound: Bound, old: Artikel | null, world: World): Artikel {
	const keep = old !== null && world.switches.put === 'merge';
	const sent = keep ? { ...old, ...bound } : bound;
	const id = old?.id ?? world.newGuid('artikelen');
	return {
		isHoofdartikel: old?.isHoofdartikel ?? false,
		subartikelen: old?.subartikelen ?? [],
		artikelcode: String(sent.artikelcode ?? '').trim(),
		omschrijving: String(sent.omschrijving ?? ''),
		artikelOmzetgroep: pointerTo('artikelomzetgroepen', sent.artikelOmzetgroep),
		verkoopprijs: money(sent.verkoopprijs, world.switches),
		inkoopprijs: money(sent.inkoopprijs, world.switches),
		eenheid: (sent.eenheid as string | null | undefined) ?? null,
		modifiedOn: world.now(),
		relatie: pointerTo('relaties', sent.relatie),
		isNonActief: sent.isNonActief === true,
		voorraadControle: sent.voorraadControle === true,
		technischeVoorraad: old?.technischeVoorraad ?? 0,
		vrijeVoorraad: old?.vrijeVoorraad ?? 0,
		extraVelden: old?.extraVelden ?? [],
		id,
		uri: `/artikelen/${id}`,
	};
}
