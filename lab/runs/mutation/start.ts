/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { mutateRoom } from './mutateRoom';
import { ROOMS, type Room } from './rooms';

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Share of the changes that the tests must notice, in per cent. */
const LEAST = 85;

const isRoom = (name: string): name is Room => Object.keys(ROOMS).includes(name);

async function main(names: string[]): Promise<void> {
	const unknown = names.filter((name) => !isRoom(name));
	if (unknown.length > 0) {
		throw new Error(
			`no such room: ${unknown.join(', ')}; there are ${Object.keys(ROOMS).join(', ')}`,
		);
	}
	const chosen = names.length > 0 ? names.filter(isRoom) : (Object.keys(ROOMS) as Room[]);
	const rows: string[] = [];
	for (const room of chosen) {
		const { mutants, noticed, timedOut, seconds } = await mutateRoom(room);
		const score = (100 * noticed) / mutants;
		rows.push(
			`${room}: ${noticed} of ${mutants} noticed (${score.toFixed(1)} %), ${timedOut} by running out of time, ${Math.round(seconds)} s`,
		);
		if (score < LEAST) process.exitCode = 1;
	}
	rows.forEach(say);
}

main(process.argv.slice(2)).catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
