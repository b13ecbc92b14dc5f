import type { Finding } from '../stream/diagnosis';
import type { ShopCheck } from '../stream/shopCheck';
import { finding } from './finding';
import { shopTroubles } from './shopTroubles';

const KEY_SCREEN: readonly [string, string] = [
	'Advanced Parameters > Webservice, the key of this link',
	'Geavanceerde parameters > Webservice, de sleutel van deze koppeling',
];

/** What an import can do without, and what it costs. */
const OPTIONAL: Readonly<Record<string, readonly [string, string]>> = {
	order_slip: [
		'refunds before the import are not seen',
		'terugbetalingen van voor de import worden niet gezien',
	],
	order_histories: [
		'an order that was paid and moved on by a module waits',
		'een betaalde order die een module verder heeft gezet, blijft wachten',
	],
	order_payments: [
		'payments of an order that waits are not seen',
		'betalingen van een wachtende order worden niet gezien',
	],
	shops: ['web orders carry no shop name', 'weborders hebben geen winkelnaam'],
	configurations: [
		'the time zone of the shop and its settings are guessed',
		'de tijdzone en instellingen van de winkel worden geraden',
	],
	customizations: [
		'what customers had printed or engraved is not seen',
		'wat klanten lieten bedrukken of graveren wordt niet gezien',
	],
};

/** Seconds by which clocks may differ before orders fall on the wrong side of a moment. */
const CLOCK_TOLERANCE = 120;

/** What reaches the shop, and what its key may do there. */
export function shopConnection(shop: ShopCheck): Finding[] {
	if (shop.trouble !== null) return [shopTroubles(shop.trouble, shop.address)];
	return [
		finding.ok('shop-reached', shop.address, [
			`The shop answers: ${shop.name || shop.address}`,
			`De winkel antwoordt: ${shop.name || shop.address}`,
		]),
		...unsafe(shop),
		...shop.unreadable.map(unreadable),
		...stockRights(shop),
		...version(shop),
		...clock(shop),
	];
}

function unsafe({ address }: ShopCheck): Finding[] {
	const { protocol, hostname } = new URL(address);
	const isNear = hostname === 'localhost' || hostname === '[::1]' || /^(127|10)\./.test(hostname);
	if (protocol === 'https:' || isNear) return [];
	return [
		finding.error(
			'shop-without-https',
			address,
			[
				'The key and the data of customers travel to the shop without https, for everybody to read',
				'De sleutel en klantgegevens gaan zonder https naar de winkel en zijn onderweg te lezen',
			],
			[
				"PrestaShop API credential, 'Shop URL': begin it with https://",
				"PrestaShop API credential, 'Shop URL': laat het beginnen met https://",
			],
		),
	];
}

function unreadable(part: ShopCheck['unreadable'][number]): Finding {
	const { resource, reason, message, messageNl, fix, fixNl } = part;
	if (reason !== 'noRight') {
		return finding.error(
			'shop-part-unreadable',
			resource,
			[message, `De winkel geeft '${resource}' niet: ${messageNl}`],
			[fix, fixNl],
		);
	}
	const tick: readonly [string, string] = [
		`${KEY_SCREEN[0]}: tick 'View (GET)' for '${resource}'`,
		`${KEY_SCREEN[1]}: vink Bekijken (GET) aan bij '${resource}'`,
	];
	const without = OPTIONAL[resource];
	return without
		? finding.warning(
				'shop-right-optional',
				resource,
				[
					`The key may not read '${resource}': ${without[0]}`,
					`De sleutel mag '${resource}' niet lezen: ${without[1]}`,
				],
				tick,
			)
		: finding.error(
				'shop-right-missing',
				resource,
				[`The key may not read '${resource}'`, `De sleutel mag '${resource}' niet lezen`],
				tick,
			);
}

function stockRights({ stockPut, stockPatch, version: release }: ShopCheck): Finding[] {
	if (stockPut === 'notForKey' && stockPatch !== 'allowed') {
		return [
			finding.error(
				'shop-stock-read-only',
				'stock_availables',
				['The key may not change stock', 'De sleutel mag de voorraad niet wijzigen'],
				[
					`${KEY_SCREEN[0]}: tick 'Modify (PUT)' for 'stock_availables'`,
					`${KEY_SCREEN[1]}: vink Wijzigen (PUT) aan bij 'stock_availables'`,
				],
			),
		];
	}
	if (stockPut === 'blocked' && stockPatch !== 'allowed') {
		return [
			finding.error(
				'shop-put-blocked',
				'stock_availables',
				[
					'A web server or firewall before the shop does not let PUT through: no stock can be written',
					'Een webserver of firewall voor de winkel laat PUT niet door: er kan geen voorraad worden geschreven',
				],
				[
					'Ask the hosting company to let PUT and PATCH through to /api (mod_security, LimitExcept)',
					'Vraag de hostingpartij om PUT en PATCH door te laten naar /api (mod_security, LimitExcept)',
				],
			),
		];
	}
	const isModern = Number(release.split('.')[0]) >= 8;
	if (!isModern || stockPatch === 'allowed' || stockPatch === 'notInVersion') return [];
	if (stockPatch === 'blocked') {
		return [
			finding.warning(
				'shop-patch-blocked',
				'stock_availables',
				[
					'A web server before the shop does not let PATCH through: whole stock rows are written in place of the quantity alone',
					'Een webserver voor de winkel laat PATCH niet door: hele voorraadregels worden geschreven in plaats van alleen het aantal',
				],
				[
					'Ask the hosting company to let PATCH through to /api',
					'Vraag de hostingpartij om PATCH door te laten naar /api',
				],
			),
		];
	}
	return [
		finding.warning(
			'shop-patch-missing',
			'stock_availables',
			[
				'The key may not PATCH stock: whole stock rows are written in place of the quantity alone',
				'De sleutel mag voorraad niet met PATCH wijzigen: hele voorraadregels worden geschreven in plaats van alleen het aantal',
			],
			[
				`${KEY_SCREEN[0]}: tick Patch (PATCH) for 'stock_availables'`,
				`${KEY_SCREEN[1]}: vink Patch (PATCH) aan bij 'stock_availables'`,
			],
		),
	];
}

function version({ version: release }: ShopCheck): Finding[] {
	if (release === '') {
		return [
			finding.warning(
				'shop-version-hidden',
				'',
				[
					'The shop does not tell its version: a proxy takes the header PSWS-Version off',
					'De winkel noemt zijn versie niet: een proxy haalt de kop PSWS-Version weg',
				],
				[
					'Ask the hosting company to hand the header PSWS-Version on',
					'Vraag de hostingpartij om de kop PSWS-Version door te geven',
				],
			),
		];
	}
	const [major, minor] = release.split('.').map(Number);
	if (major === 1 && minor < 7) {
		return [
			finding.warning(
				'shop-version-old',
				release,
				[
					`PrestaShop ${release} gets no security updates any more, and customers cannot be changed through it`,
					`PrestaShop ${release} krijgt geen beveiligingsupdates meer en klanten zijn er niet mee te wijzigen`,
				],
				['Update PrestaShop', 'Werk PrestaShop bij'],
			),
		];
	}
	return [finding.ok('shop-version', release, [`PrestaShop ${release}`, `PrestaShop ${release}`])];
}

function clock({ clockAhead, zone }: ShopCheck): Finding[] {
	const findings: Finding[] = [];
	if (clockAhead !== null && Math.abs(clockAhead) > CLOCK_TOLERANCE) {
		const minutes = Math.round(Math.abs(clockAhead) / 60);
		const ahead = clockAhead > 0;
		findings.push(
			finding.error(
				'shop-clock',
				'',
				[
					`The clock of the shop is ${minutes} minutes ${ahead ? 'ahead of' : 'behind'} that of n8n`,
					`De klok van de winkel loopt ${minutes} minuten ${ahead ? 'voor op' : 'achter op'} die van n8n`,
				],
				[
					'Let both servers take their time from the network (NTP)',
					'Laat beide servers hun tijd van het netwerk halen (NTP)',
				],
			),
		);
	}
	if (zone !== '' && zone !== 'Europe/Amsterdam' && zone !== 'Europe/Brussels') {
		findings.push(
			finding.warning(
				'shop-zone',
				zone,
				[`The shop keeps the time of ${zone}`, `De winkel houdt de tijd van ${zone} aan`],
				[
					'International > Localization, Time zone: Europe/Amsterdam',
					'Internationaal > Lokalisatie, Tijdzone: Europe/Amsterdam',
				],
			),
		);
	}
	return findings;
}
