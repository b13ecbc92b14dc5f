/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import fc from 'fast-check';

/**
 * One seed for every property of `npm test`, so that it says the same each time; `npm run check:properties` puts
 * others in its place. A property with a seed of its own counts how often something seldom happens.
 */
const SEED = 20261128;

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? SEED) });
