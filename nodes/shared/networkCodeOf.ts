/** Code of a network error (ECONNREFUSED), also where it lies below what n8n threw; '' for none. */
export function networkCodeOf(error: unknown): string {
	const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
	return String(code ?? cause?.code ?? '');
}
