import * as ts from 'typescript';

import { committedFiles, exists, read } from '../repository';

/** Whether a file ships; the rest of the house proves or shows it. */
export const inProduct = (path: string): boolean => /^(domain|nodes|credentials)\//.test(path);

/** Every file of ours that is read by TypeScript or Node, declarations included. */
export const sources = (): string[] =>
	committedFiles().filter((path) => /\.([cm]?js|ts)$/.test(path) && !path.startsWith('.'));

/** A file as a tree; `text` stands in for what the file holds, for planted examples. */
export const parsed = (path: string, text = read(path)): ts.SourceFile =>
	ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** The file a path from the root means: itself, with an ending, or the index of a folder; null when there is none. */
export const fileAt = (path: string): string | null =>
	['', '.ts', '.js', '.d.ts', '/index.ts']
		.map((end) => path + end)
		.find((file) => /\.\w+$/.test(file) && exists(file)) ?? null;
