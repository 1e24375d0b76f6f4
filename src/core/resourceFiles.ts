/** The files, in the folder `data` beside the program, that resources are opened from. */
export const RESOURCE_FILES = { morphology: 'ru.dictionary.bin', namesRu: 'ru.names.bin', namesEn: 'en.names.bin', clustersEn: 'en.clusters.bin' } as const;

export type ResourceName = keyof typeof RESOURCE_FILES;
export type ResourceFiles = Readonly<Record<ResourceName, Uint8Array | null>>;
