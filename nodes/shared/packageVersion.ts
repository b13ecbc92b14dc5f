/** Version of this package, as package.json has it; a test keeps them the same. */
export const PACKAGE_VERSION = '0.1.0';
