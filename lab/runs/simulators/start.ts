/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startPrestaShop } from '../../simulators/prestashop';
import type { PrestaShopState, PrestaShopVersion } from '../../simulators/prestashop';
import { startSnelStart } from '../../simulators/snelstart';

type SnelStartSeed = NonNullable<Parameters<typeof startSnelStart>[0]>['seed'];

const usage = `npm run simulators -- [options]

  --only NAME              prestashop or snelstart; without: both
  --seed-file FILE         JSON with a state, twice if need be; PrestaShop's has "tables" and "keys",
                           SnelStart's has "artikelen" and so on. Without: empty ones.
  --prestashop-port N      default 8081
  --snelstart-port N       default 8082
  --prestashop-version V   1.6.1.24, 1.7.8.11 or 8.2.1 (default)
  --base-path PATH         sub-folder of the shop, e.g. /winkel
  --latency-ms N           added to every answer
`;

interface Seeds {
	shop?: PrestaShopState;
	administration?: SnelStartSeed;
}

function readSeeds(files: string[]): Seeds {
	const seeds: Seeds = {};
	for (const file of files) {
		const state = JSON.parse(readFileSync(file, 'utf8')) as object;
		if ('tables' in state) seeds.shop = state as PrestaShopState;
		else seeds.administration = state as SnelStartSeed;
	}
	return seeds;
}

interface Running {
	close(): Promise<void>;
}

function tell(lines: string[]): void {
	process.stdout.write(`${lines.join('\n')}\n`);
}

/** Starts the simulators, prints where they are and stops them on Ctrl-C. */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			only: { type: 'string', default: '' },
			'seed-file': { type: 'string', multiple: true, default: [] },
			'prestashop-port': { type: 'string', default: '8081' },
			'snelstart-port': { type: 'string', default: '8082' },
			'prestashop-version': { type: 'string', default: '8.2.1' },
			'base-path': { type: 'string', default: '' },
			'latency-ms': { type: 'string', default: '0' },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) {
		process.stdout.write(usage);
		return;
	}
	const seeds = readSeeds(values['seed-file']);
	const latencyMs = Number(values['latency-ms']);
	const running: Running[] = [];
	if (values.only !== 'snelstart') {
		const shop = await startPrestaShop({
			seed: seeds.shop,
			version: values['prestashop-version'] as PrestaShopVersion,
			port: Number(values['prestashop-port']),
			basePath: values['base-path'],
			latencyMs,
		});
		tell([
			`PrestaShop ${values['prestashop-version']}    ${shop.shopUrl}`,
			`  webservice key    ${shop.webserviceKey}`,
			`  control           ${shop.controlUrl}`,
		]);
		running.push(shop);
	}
	if (values.only !== 'prestashop') {
		const administration = await startSnelStart({
			seed: seeds.administration,
			port: Number(values['snelstart-port']),
			latencyMs,
		});
		tell([
			`SnelStart           ${administration.apiUrl}`,
			`  token             ${administration.tokenUrl}`,
			`  koppelsleutel     ${administration.koppelsleutel}`,
			`  subscription key  ${administration.subscriptionKey}`,
			`  control           ${administration.controlUrl}`,
		]);
		running.push(administration);
	}
	tell(['Stop with Ctrl-C.']);
	await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
	await Promise.all(running.map(async (simulator) => await simulator.close()));
}

void main();
