import { command, say, sayFigures } from '../commandLine';
import { checkLocal } from './checkLocal';
import { options, usage, type CheckLocalOptions } from './options';
import { postgresPrograms } from './postgres';

const MOST_TOLD = 30;

async function start({ json, ...asked }: CheckLocalOptions): Promise<boolean> {
	if (postgresPrograms() === '') {
		throw new Error('There is no PostgreSQL on this machine (the package postgresql).');
	}
	const result = await checkLocal(asked, say);
	const told = [...result.wrongRows, ...result.wrongQuantities];
	for (const text of told.slice(0, MOST_TOLD)) say(`  ${text}`);
	for (const failure of result.failures) say(`  run failed: ${failure}`);
	const figures = {
		...{ rows: result.rows, wrongRows: result.wrongRows.length },
		...{ quantities: result.quantities, wrongQuantities: result.wrongQuantities.length },
		failures: result.failures.length,
	};
	sayFigures(figures, json);
	return told.length + result.failures.length === 0;
}

command(usage, options, start);
