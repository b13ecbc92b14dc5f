import { DateTime } from 'luxon';

import type {
	AdministrationCheck,
	CheckedArticle,
} from '../../../../domain/stream/administrationCheck';
import type { RevenueGroup, VatTariff } from '../../../../domain/books/books';
import type { WireArticle } from '../../wire/wireArticle';
import type { SnelStartClient } from '../snelStartClient';
import { missingScopes } from './missingScopes';
import { snelStartTrouble } from './snelStartTrouble';
import { templatesInUse } from './templatesInUse';

/** Sales orders of so many days tell what a template is used for. */
const DAYS = 60;

/** Articles on a page of the list, as documented. */
const PAGE = 25;

/** What the node's credential says of itself. */
export interface CheckedKey {
	address: string;
	isDevelopment: boolean;
	keyMadeOn: string;
	/** The access token once there is one, '' before; it goes nowhere. */
	token: () => Promise<string>;
}

const unread = ({ address, isDevelopment, keyMadeOn }: CheckedKey): AdministrationCheck => ({
	kind: 'administrationCheck',
	address,
	trouble: null,
	name: '',
	identifier: '',
	isDevelopment,
	keyMadeOn,
	missingScopes: [],
	unreadable: [],
	numericCodes: false,
	codeLength: 0,
	stockFrom: '',
	stockSince: '',
	backorders: false,
	foreignVat: false,
	templates: [],
	groups: [],
	countries: [],
	articles: [],
	articlePages: 0,
});

/** Gathers what an administration shows of its set-up. It changes nothing: verbs are asked for a record of no id. */
export async function checkAdministration(
	client: SnelStartClient,
	key: CheckedKey,
): Promise<AdministrationCheck> {
	const { administration } = client;
	const check = unread(key);
	const readable = partsOf(check);
	const company = await readable(
		'companyInfo',
		null,
		async () => await administration.companyInfo(),
	);
	if (company === null && check.unreadable[0].reason !== 'scope') {
		const [{ reason, message, messageNl, fix, fixNl }] = check.unreadable;
		return { ...check, unreadable: [], trouble: { reason, message, messageNl, fix, fixNl } };
	}
	const [templates, groups, tariffs, countries, articles, orders] = await Promise.all([
		readable('verkoopordersjablonen', [], async () => await administration.allTemplates()),
		readable('artikelomzetgroepen', [], async () => await administration.revenueGroups()),
		readable('btwtarieven', [], async () => await administration.vatTariffs()),
		readable('landen', [], async () => await administration.countries()),
		readable('artikelen', [], async () => await client.articles.as(articleOf).all()),
		readable('verkooporders', [], async () => await client.salesOrders.since(daysAgo())),
		readable('relaties', [], async () => await client.customers.search('')),
	]);
	const rateOf = ratesToday(groups, tariffs);
	return {
		...check,
		missingScopes: await missingScopes(client, await key.token(), check.unreadable),
		name: company?.administratieNaam ?? '',
		identifier: company?.administratieIdentifier ?? '',
		numericCodes: company?.artikelcodeSoort === 'Numeriek',
		codeLength: company?.artikelcodeMaxLengte ?? 0,
		stockFrom: company?.verkooporderVoorraadVanafNiveau ?? '',
		stockSince: company?.begindatumVoorraadtelling ?? '',
		backorders: company?.backorderGebruiken === true,
		foreignVat: company?.factureerBuitenlandsBtw === true,
		templates: templatesInUse(templates, orders),
		groups: groups.map(({ id, number, name }) => ({ number, name, rate: rateOf(id) })),
		countries: countries.map(({ iso }) => iso).filter((code) => code !== ''),
		articles: articles.map(({ code, inactive, stockControlled, isRecipe, parts, groupId }) => ({
			code,
			inactive,
			stockControlled,
			rate: rateOf(groupId),
			isRecipe,
			parts,
		})),
		articlePages: Math.ceil(articles.length / PAGE),
	};
}

const daysAgo = (): string => DateTime.now().minus({ days: DAYS }).toISO();

/** Reads a part, or notes why it cannot be read and goes on without it. */
function partsOf({ unreadable }: AdministrationCheck) {
	return async <T>(resource: string, without: T, read: () => Promise<T>): Promise<T> => {
		try {
			return await read();
		} catch (error) {
			unreadable.push({ resource, ...snelStartTrouble(error) });
			return without;
		}
	};
}

interface KeptArticle extends Omit<CheckedArticle, 'rate'> {
	id: string;
	groupId: string;
}

const articleOf = (wire: WireArticle): KeptArticle => ({
	id: wire.id,
	code: wire.artikelcode,
	inactive: wire.isNonActief,
	stockControlled: wire.voorraadControle,
	groupId: wire.artikelOmzetgroep?.id ?? '',
	isRecipe: wire.isHoofdartikel,
	parts: (wire.subartikelen ?? []).map(({ artikelcode, aantal }) => ({
		code: artikelcode,
		quantity: Number(aantal),
	})),
});

function ratesToday(groups: readonly RevenueGroup[], tariffs: readonly VatTariff[]) {
	const today = DateTime.now().toISODate();
	const rates = new Map(
		groups.map(({ id, vatKind }) => [id, vatKind === 'Geen' ? '0' : rateOfKind(vatKind)]),
	);
	return (id: string): string => rates.get(id) ?? '';

	function rateOfKind(kind: RevenueGroup['vatKind']): string {
		const tariff = tariffs.find(
			({ vatKind, from, until }) => vatKind === kind && from <= today && today <= until,
		);
		return tariff?.percentage ?? '';
	}
}
