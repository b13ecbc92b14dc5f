/** Whether a value is an object with members: no list, no null. */
export const hasMembers = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
