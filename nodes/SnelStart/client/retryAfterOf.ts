/** Seconds to wait: from Retry-After, else from the text ("in 23 seconds", "replenished in 00:12:30"). */
export function retryAfterOf(header: unknown, said: string): number | null {
	if (header !== undefined && header !== null && String(header).trim() !== '') {
		const seconds = Number(header);
		if (Number.isFinite(seconds) && seconds >= 0) return seconds;
	}
	const clock = /in (\d+):(\d\d):(\d\d)/.exec(said);
	if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
	const seconds = /in (\d+) seconds?/i.exec(said);
	return seconds ? Number(seconds[1]) : null;
}
