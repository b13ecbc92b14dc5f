/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */

process.env.N8N_LOG_LEVEL = 'debug';
process.env.N8N_LOG_OUTPUT = 'console';

type Sink = { write(chunk: unknown): boolean };

/**
 * Keeps what n8n and the nodes write to log and console from now on. Import this module before the engine: n8n reads
 * its log settings while it is being loaded. The log is at its most talkative level.
 */
export function recordOutput(): { lines(): string[]; stop(): void } {
	const written: string[] = [];
	const keep = (...parts: unknown[]) => {
		written.push(parts.map(String).join(' '));
		return true;
	};
	const inside = console as unknown as { _stdout?: Sink; _stderr?: Sink };
	const sinks = [process.stdout, process.stderr, inside._stdout, inside._stderr] as Sink[];
	const spies = [...new Set(sinks.filter(Boolean))].map((sink) =>
		jest.spyOn(sink, 'write').mockImplementation(keep),
	);
	return {
		lines: () => written.flatMap((text) => text.split('\n')).filter((line) => line !== ''),
		stop: () => spies.forEach((spy) => spy.mockRestore()),
	};
}
