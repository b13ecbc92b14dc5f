/** Templates that have a counterpart with an archive, and the file of that. */
export declare const archived: Record<string, string>;

/** A template that imports web orders, with an archive of orders and runs in two Data Tables of n8n. */
export declare function withArchive<Template extends object>(template: Template): Template;
