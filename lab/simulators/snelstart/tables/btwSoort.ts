export type BtwSoort = 'Geen' | 'Laag' | 'Hoog' | 'Overig';
