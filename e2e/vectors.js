// Runs the check of the frozen vectors in WebAssembly: `node vectors.js FILE.wasm`. A vector that differs traps.
import { readFileSync } from 'node:fs';

const module = new WebAssembly.Module(readFileSync(process.argv[2]));
const { main } = new WebAssembly.Instance(module, {}).exports;
if (main(0, 0) !== 0) throw new Error('the vectors differ');
console.log('the frozen vectors are the same in WebAssembly');
