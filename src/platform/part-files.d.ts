/** Parts are built as classic scripts: run, they leave what they give in the global object. */
declare module '*/parts/engine.js' {}
