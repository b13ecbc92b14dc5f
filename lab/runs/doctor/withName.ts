/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import dns from 'node:dns';

type Lookup = typeof dns.lookup;

/** Lets a name mean this machine while something is done, as a line in its hosts file would. */
export async function withName<T>(name: string, work: () => Promise<T>): Promise<T> {
	const real = dns.lookup;
	const named = ((asked: string, ...rest: unknown[]) =>
		(real as (...all: unknown[]) => void)(asked === name ? '127.0.0.1' : asked, ...rest)) as Lookup;
	dns.lookup = Object.assign(named, { __promisify__: real.__promisify__ });
	try {
		return await work();
	} finally {
		dns.lookup = real;
	}
}
