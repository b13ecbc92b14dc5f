/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { startPrestaShop } from '../../simulators/prestashop';
import { prestaShopVersions, type PrestaShopState } from '../../simulators/prestashop/types';
import { startSnelStart } from '../../simulators/snelstart';
import { command, oneOf, say, text, texts, wholeNumber, type OptionsOf } from '../commandLine';

type SnelStartSeed = NonNullable<Parameters<typeof startSnelStart>[0]>['seed'];

const usage = `npm run simulators -- [options]

  --only NAME              prestashop or snelstart; without: both
  --seed-file FILE         JSON with a state, twice if need be; PrestaShop's has "tables" and "keys",
                           SnelStart's has "artikelen" and so on. Without: empty ones.
  --prestashop-port N      default 8081
  --snelstart-port N       default 8082
  --prestashop-version V   ${prestaShopVersions.join(', ')}; default 8.2.1
  --base-path PATH         sub-folder of the shop, e.g. /winkel
  --latency-ms N           added to every answer`;

interface Seeds {
	shop?: PrestaShopState;
	administration?: SnelStartSeed;
}

function readSeeds(files: readonly string[]): Seeds {
	const seeds: Seeds = {};
	for (const file of files) {
		const state = JSON.parse(readFileSync(file, 'utf8')) as object;
		if ('tables' in state) seeds.shop = state as PrestaShopState;
		else seeds.administration = state as SnelStartSeed;
	}
	return seeds;
}

const options = {
	only: oneOf(['prestashop', 'snelstart']),
	'seed-file': texts,
	'prestashop-port': wholeNumber(8081),
	'snelstart-port': wholeNumber(8082),
	'prestashop-version': oneOf(prestaShopVersions),
	'base-path': text(''),
	'latency-ms': wholeNumber(0),
};

type Asked = OptionsOf<typeof options>;

interface Running {
	close(): Promise<void>;
}

async function startShop(asked: Asked, seed?: PrestaShopState): Promise<Running> {
	const version = asked['prestashop-version'] ?? '8.2.1';
	const shop = await startPrestaShop({
		seed,
		version,
		port: asked['prestashop-port'],
		basePath: asked['base-path'],
		latencyMs: asked['latency-ms'],
	});
	say(`PrestaShop ${version}    ${shop.shopUrl}`);
	say(`  webservice key    ${shop.webserviceKey}`);
	say(`  control           ${shop.controlUrl}`);
	return shop;
}

async function startAdministration(asked: Asked, seed?: SnelStartSeed): Promise<Running> {
	const administration = await startSnelStart({
		seed,
		port: asked['snelstart-port'],
		latencyMs: asked['latency-ms'],
	});
	say(`SnelStart           ${administration.apiUrl}`);
	say(`  token             ${administration.tokenUrl}`);
	say(`  koppelsleutel     ${administration.koppelsleutel}`);
	say(`  subscription key  ${administration.subscriptionKey}`);
	say(`  control           ${administration.controlUrl}`);
	return administration;
}

/** Starts the simulators, tells where they are and stops them on Ctrl-C. */
command(usage, options, async (asked) => {
	const seeds = readSeeds(asked['seed-file']);
	const running: Running[] = [];
	if (asked.only !== 'snelstart') running.push(await startShop(asked, seeds.shop));
	if (asked.only !== 'prestashop') {
		running.push(await startAdministration(asked, seeds.administration));
	}
	say('Stop with Ctrl-C.');
	await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
	await Promise.all(running.map(async (simulator) => await simulator.close()));
	return true;
});
