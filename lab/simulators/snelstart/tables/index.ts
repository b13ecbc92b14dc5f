/** The tables of an administration, one file each, every row in the shape in which a GET answers it. */
export type * from './reference';
export type * from './btwSoort';
export type * from './extraVeld';
export type * from './artikel';
export type * from './artikelOmzetgroep';
export type * from './adres';
export type * from './relatie';
export type * from './verkooporder';
export type * from './verkoopordersjabloon';
export type * from './verkoopfactuur';
export type * from './land';
export type * from './btwtarief';
export type * from './vatRates';
export type * from './kostenplaats';
export type * from './companyInfo';
export type * from './koppelsleutel';
export type * from './snelStartState';
