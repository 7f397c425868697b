/** Where the parts of the trained judge lie that come with the program. */
export interface Installation {
  /** The bundle that runs in a worker. */
  readonly worker: URL;
  /** Address of the program that runs models. */
  readonly wasm: string;
  /** Address of the folder of the built-in model, which may be missing. */
  readonly builtInModel: string;
}

/** @param bundles the folder of the program's bundles, with a slash at its end */
export function installation(bundles: URL): Installation {
  return {
    worker: new URL('judge-worker.mjs', bundles),
    wasm: new URL('ort-wasm-simd-threaded.wasm', bundles).href,
    builtInModel: new URL('../models/judge/', bundles).href,
  };
}
