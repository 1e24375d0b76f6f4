import { version } from '../../package.json';

/** The program's version, from package.json: the build keeps nothing of that file but this. */
export const VERSION: string = version;
