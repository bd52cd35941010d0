/** Put in by webpack: a bundle that imported package.json would carry it whole in development. */
declare const SO_THI_DUA_VERSION: string;

/** "0.1.0", said once in package.json. */
export const VERSION = SO_THI_DUA_VERSION;
