import type { Bound } from '../json/bind';
import type { BodyRules } from '../json/readBody';
import {
	adres,
	bool,
	date,
	decimal,
	guid,
	int,
	listOf,
	object,
	oneOf,
	reference,
	text,
} from '../json/shape';
import type { Adres, Verkooporder, Verkooporderregel } from '../tables';
import type { World } from '../world';
import { addressFrom, isEmptyAddress } from './address';
import { toNumber } from './decimal';
import { lineAmount } from './lineAmount';
import { money } from './money';
import { orderTotals } from './orderTotals';
import { pointerTo } from './pointer';

export const PROCES_STATUS = oneOf(
	...['Order', 'Offerte', 'Bevestiging', 'Werkbon', 'Pakbon', 'Afhaalbon', 'Contantbon', 'Factuur'],
);

const extraField = object({ veldNummer: int(), waarde: text() });

/** VerkoopOrderModel; totals, verkoopfactuur and modifiedOn are read-only and dropped. */
export const ORDER_BODY: BodyRules = {
	model: 'verkooporder',
	unreadable: 'REF-0016',
	tooLong: 'REF-0016',
	shape: {
		id: guid,
		relatie: reference,
		procesStatus: PROCES_STATUS,
		nummer: int(),
		datum: date,
		krediettermijn: int(0, 100),
		geblokkeerd: bool,
		omschrijving: text(),
		betalingskenmerk: text(),
		incassomachtiging: reference,
		afleveradres: adres,
		factuuradres: adres,
		verkooporderBtwIngaveModel: oneOf('Inclusief', 'Exclusief'),
		kostenplaats: reference,
		regels: listOf(
			object({
				artikel: reference,
				omschrijving: text(250),
				stuksprijs: decimal,
				aantal: decimal,
				kortingsPercentage: decimal,
				totaal: decimal,
				extraRegelVelden: listOf(extraField),
			}),
		),
		memo: text(),
		orderreferentie: text(),
		factuurkorting: decimal,
		verkoopordersjabloon: reference,
		verkoopOrderStatus: oneOf('InBehandeling', 'Uitgevoerd', 'Service'),
		extraHoofdVelden: listOf(extraField),
	},
};

/** The row that a checked body makes: new, replacing `old`, or (switch put: merge) over it. */
export function orderFrom(bound: Bound, old: Verkooporder | null, world: World): Verkooporder {
	const keep = old !== null && world.switches.put === 'merge';
	const sent = (keep ? { ...old, ...bound } : bound) as Partial<Verkooporder>;
	const id = old?.id ?? world.newGuid('verkooporders');
	const row = {
		...headOf(sent, world),
		...addressesOf(sent, world),
		regels: (sent.regels ?? []).map((line) => lineFrom(line, world)),
		nummer: old?.nummer ?? nextNumber(world),
		modifiedOn: world.now(),
		verkoopfactuur: old?.verkoopfactuur ?? null,
		id,
		uri: `/verkooporders/${id}`,
	};
	return { ...row, ...orderTotals(row, world) };
}

function headOf(sent: Partial<Verkooporder>, world: World) {
	const customer = world.byId('relaties', sent.relatie?.id);
	const template = world.byId('verkoopordersjablonen', sent.verkoopordersjabloon?.id);
	return {
		relatie: pointerTo('relaties', sent.relatie) ?? { id: '', uri: '' },
		procesStatus: sent.procesStatus ?? ('Order' as const),
		datum: sent.datum ?? '',
		krediettermijn: sent.krediettermijn ?? customer?.krediettermijn ?? 0,
		geblokkeerd: sent.geblokkeerd ?? template?.nieuweOrdersBlokkeren ?? false,
		omschrijving: sent.omschrijving ?? null,
		betalingskenmerk: sent.betalingskenmerk ?? null,
		incassomachtiging: pointerTo('incassomachtigingen', sent.incassomachtiging),
		verkooporderBtwIngaveModel: sent.verkooporderBtwIngaveModel ?? ('Exclusief' as const),
		kostenplaats: pointerTo('kostenplaatsen', sent.kostenplaats),
		memo: sent.memo ?? null,
		orderreferentie: sent.orderreferentie ?? null,
		factuurkorting: sent.factuurkorting ?? 0,
		verkoopordersjabloon: pointerTo('verkoopordersjablonen', sent.verkoopordersjabloon),
		verkoopOrderStatus: sent.verkoopOrderStatus ?? ('InBehandeling' as const),
		extraHoofdVelden: sent.extraHoofdVelden ?? [],
	};
}

/** An address that is not sent is the customer's. */
function addressesOf(sent: Partial<Verkooporder>, world: World) {
	const customer = world.byId('relaties', sent.relatie?.id);
	const home = customer?.vestigingsAdres ?? null;
	const post = customer?.correspondentieAdres ?? null;
	const orElse = (given: unknown, ...others: Array<Adres | null>): Adres =>
		[addressFrom(given), ...others].find((one) => one !== null && !isEmptyAddress(one)) ??
		addressFrom(null);
	return {
		afleveradres: { ...orElse(sent.afleveradres, home) },
		factuuradres: { ...orElse(sent.factuuradres, post, home) },
	};
}

function lineFrom(sent: Partial<Verkooporderregel>, world: World): Verkooporderregel {
	const article = world.byId('artikelen', sent.artikel?.id);
	const line = {
		artikel: pointerTo('artikelen', sent.artikel),
		omschrijving: sent.omschrijving || (article?.omschrijving ?? ''),
		stuksprijs: money(sent.stuksprijs, world.switches),
		aantal: money(sent.aantal, world.switches),
		kortingsPercentage: money(sent.kortingsPercentage, world.switches),
		extraRegelVelden: sent.extraRegelVelden ?? [],
	};
	const isUsed = world.switches.lineTotal === 'used' && typeof sent.totaal === 'number';
	const computed = toNumber(lineAmount(line, world.state.companyInfo));
	const { extraRegelVelden, ...amounts } = line;
	return { ...amounts, totaal: isUsed ? Number(sent.totaal) : computed, extraRegelVelden };
}

/** Takes volgendVerkoopordernummer, skipping numbers that are in use. */
function nextNumber({ state }: World): number {
	const { companyInfo, verkooporders } = state;
	let nummer = companyInfo.volgendVerkoopordernummer;
	while (verkooporders.some((one) => one.nummer === nummer)) nummer += 1;
	companyInfo.volgendVerkoopordernummer = nummer + 1;
	return nummer;
}
