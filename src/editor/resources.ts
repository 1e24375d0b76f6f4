import * as vscode from 'vscode';
import { RESOURCE_FILES, type ResourceName } from '../core/resourceFiles.ts';
import type { Resources } from '../core/resources.ts';

/** What detection draws on beside its own tables: read from the extension's folder once, when the first article is analysed. */
export class LazyResources {
  readonly #folder: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  #loading: Promise<Resources> | undefined;

  constructor(extensionUri: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#folder = vscode.Uri.joinPath(extensionUri, 'dist', 'data');
    this.#log = log;
  }

  /** Never fails: what cannot be read is logged, and detection does without it. */
  load(): Promise<Resources> {
    this.#loading ??= this.#read();
    return this.#loading;
  }

  async #read(): Promise<Resources> {
    const names = Object.keys(RESOURCE_FILES) as ResourceName[];
    const files = await Promise.all(names.map(async name => [name, await this.#readFile(RESOURCE_FILES[name])] as const));
    const { openResources } = await import('../core/openResources.ts');
    return openResources(Object.fromEntries(files) as Record<ResourceName, Uint8Array | null>);
  }

  async #readFile(name: string): Promise<Uint8Array | null> {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, name));
    } catch (error) {
      this.#log.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }
}
