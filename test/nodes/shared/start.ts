import { command, flag, say, type OptionsOf } from '../../../lab/runs/commandLine';
import type { Checked } from './checked';
import { checkPrestaShop } from './checkPrestaShop';
import { checkSnelStart } from './checkSnelStart';

const usage = `Tries every operation of the nodes against the simulators with three items that differ: the right record, the
right body and the right pages for each; each request of SnelStart's API; and each kind of record of PrestaShop, in
every release that was recorded.

  npm run check:api
  npm run check:api -- --json

  --json   one line of JSON: what there is and what was found right, by service
  --help   this text

Exit code 1 when something was wrong or was not tried.`;

const options = { json: flag };

/** What is tried, by the name under which it is told. A service is added here. */
const CHECKS: Readonly<Record<string, () => Promise<Checked>>> = {
	snelstart: checkSnelStart,
	prestashop: checkPrestaShop,
};

async function start({ json }: OptionsOf<typeof options>): Promise<boolean> {
	const figures: Record<string, unknown> = {};
	const faults: string[] = [];
	for (const [name, check] of Object.entries(CHECKS)) {
		const checked = await check();
		figures[name] = checked.figures;
		faults.push(...checked.faults);
	}
	const wrong = faults.length > 0 ? { faults } : {};
	const told = { ...figures, failed: faults.length, ...wrong };
	say(JSON.stringify(told, null, json ? undefined : '\t'));
	return faults.length === 0;
}

command(usage, options, start);
