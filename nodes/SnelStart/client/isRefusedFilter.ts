import type { SnelStartFailure } from './failure';

/** Whether the filter itself is what was refused; also an address that grew too long (404.15, 414). */
export const isRefusedFilter = ({ who, httpStatus }: SnelStartFailure): boolean =>
	[400, 404, 413, 414, 431, 501].includes(httpStatus ?? 0) && (who === 'data' || who === 'address');
