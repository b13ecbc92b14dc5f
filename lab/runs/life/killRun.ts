/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { join } from 'node:path';
import { pause } from '../../simulators/shared/pause';
import type { Random } from '../../worlds';
import { openGateway } from '../chaos/gateway';
import { KillSwitch, type KillMoment } from '../chaos/killSwitch';
import { WorkerProcess } from '../chaos/workerProcess';
import type { Life } from './life';
import type { LifeTask, LifeTaskEnded, LifeWork } from './lifeTask';

/** Most moments lie between the sending of a write and its reply: that is where a credit may be made twice. */
function chooseMoment(random: Random): KillMoment {
	const dice = random.next();
	const nthWrite = random.int(1, 3);
	if (dice < 0.35) return { at: 'committed', side: 'snelStart', nthWrite };
	if (dice < 0.7) return { at: 'received', side: 'snelStart', nthWrite };
	if (dice < 0.9) return { at: 'read', nthRequest: random.int(1, 25) };
	return { at: 'time', afterMs: random.int(0, 1500) };
}

/**
 * Runs a template in a process of its own and kills it (SIGKILL) at a moment that chance chooses; what it has sent arrives
 * all the same, now and then but for the last request.
 */
export async function killRun(life: Life, work: LifeWork): Promise<void> {
	const { set, random } = life;
	const worker = new WorkerProcess<LifeTask, LifeTaskEnded>(join(__dirname, 'worker.ts'));
	const killSwitch = new KillSwitch(chooseMoment(random), () => worker.kill());
	const gateway = await openGateway(set, async (passing, forward) => {
		const isLast = killSwitch.received(passing);
		if (isLast && random.chance(0.2)) return null;
		const reply = await forward();
		killSwitch.committed(passing);
		return reply;
	});
	try {
		await worker.whenReady();
		const { moment } = killSwitch;
		if (moment.at === 'time') void pause(moment.afterMs).then(() => killSwitch.now());
		const { kind } = await worker.run({ ...work, credentials: gateway.credentials });
		if (kind === 'killed') life.killed += 1;
	} finally {
		await worker.end();
		await gateway.whenIdle();
		gateway.close();
	}
}
