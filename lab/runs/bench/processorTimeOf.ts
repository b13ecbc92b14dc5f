/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { EngineOptions } from '../../engine';

type OnNode = NonNullable<EngineOptions['onNode']>;

/** Hears when a node of a run begins and ends, and tells how long it kept the processor of this process busy. */
export function processorTimeOf(name: string): { onNode: OnNode; seconds(): number } {
	let micros = 0;
	let began = process.cpuUsage();
	return {
		onNode: ({ node, phase }) => {
			if (node !== name) return;
			if (phase === 'started') began = process.cpuUsage();
			else {
				const { user, system } = process.cpuUsage(began);
				micros += user + system;
			}
		},
		seconds: () => micros / 1e6,
	};
}
