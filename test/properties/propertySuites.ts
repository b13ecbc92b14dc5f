import { filesBelow, read } from '../package/repository';

const DRAWS = /\bfc\.(assert|check)\(/;

/** Paths of the suites that hold properties, seen from the root of the package. */
export const propertySuites = (): string[] =>
	filesBelow('test', '.test.ts').filter((path) => DRAWS.test(read(path)));
