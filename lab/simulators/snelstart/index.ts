export { emptyAdministration } from './administration';
export { guidSource } from './guid';
export { addArticle, addCostCentre, addRelation, addTemplate, emptyAdres } from './seed/rows';
export { SUBSCRIPTION_KEYS } from './api';
export { startSnelStart, type SnelStartOptions, type SnelStartSimulator } from './startSnelStart';
export { DEFAULT_SWITCHES, type SnelStartSwitches } from './switches';
export type * from './tables';
export type { Fault, FaultKind } from '../shared/faults';
export type { JournalEntry } from '../shared/journal';
