/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../home';
import { run } from '../shell';
import type { Programs } from './packages';
import { Service } from './service';

export interface Redis {
	service: Service;
	port: number;
	/** The answer of one Redis command. */
	ask(...command: string[]): Promise<string>;
}

/** A Redis of this test's own: on loopback, in memory only. */
export async function startRedis(programs: Programs, folder: string): Promise<Redis> {
	const port = await freePort();
	const data = join(folder, 'redis');
	await mkdir(data);
	const own = ['--port', String(port), '--bind', '127.0.0.1', '--dir', data];
	const service = new Service({
		name: 'redis-server',
		command: programs.redisServer,
		args: [...own, '--save', '', '--appendonly', 'no'],
		logFile: join(folder, 'redis.log'),
	});
	const ask = async (...command: string[]) => {
		const args = ['-h', '127.0.0.1', '-p', String(port), ...command];
		return (await run(programs.redisCli, args)).stdout.trim();
	};
	await service.whenReady(async () => (await ask('PING')) === 'PONG', 20_000);
	return { service, port, ask };
}
