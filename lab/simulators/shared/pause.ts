/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */

/** Waits; the timer does not keep the process alive. */
export async function pause(ms: number): Promise<void> {
	if (ms > 0) await new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
}
