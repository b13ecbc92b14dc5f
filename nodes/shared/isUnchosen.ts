/** Whether a parameter holds no choice: nothing, an empty text, list or group, or a locator without a value. */
export function isUnchosen(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	if (typeof value !== 'object') return false;
	if (Array.isArray(value)) return value.every(isUnchosen);
	if ('__rl' in value || 'mode' in value) return isUnchosen((value as { value?: unknown }).value);
	return Object.values(value).every(isUnchosen);
}
