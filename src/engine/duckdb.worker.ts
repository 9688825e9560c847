/**
 * The worker that DuckDB runs in. Its module comes packed (hosts differ in what they compress and how large a file
 * they take) and is unpacked here, before DuckDB's own script asks for it. The script's address and the module's
 * size unpacked come in the worker's own address.
 */
const asked = new URL(self.location.href).searchParams;
const script = asked.get('script') ?? '';
const raw = asked.get('raw') ?? '0';
const fetchAsGiven = self.fetch.bind(self);

/** The module's bytes, unpacked unless the host has done that already: gzip begins with 1f 8b. */
async function unpacked(response: Response): Promise<Response> {
  if (!response.ok || !response.body) throw new Error(`${response.status} ${response.url}`);
  const reader = response.body.getReader();
  const first = await reader.read();
  const rest = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => (first.value ? controller.enqueue(first.value) : controller.close()),
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  const packed = first.value?.[0] === 0x1f && first.value[1] === 0x8b;
  const body = packed ? rest.pipeThrough(new DecompressionStream('gzip')) : rest;
  return new Response(body, { headers: { 'Content-Type': 'application/wasm', 'Content-Length': raw } });
}

/** Tells the page: DuckDB's script waits for ever for a module that did not come. */
function fail(error: unknown): never {
  setTimeout(() => {
    throw error;
  });
  throw error;
}

self.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.endsWith('.wasm.bin')) return fetchAsGiven(input, init);
  return fetchAsGiven(input, init).then(unpacked).catch(fail);
};

if (!/^\/engine\/[\w.-]+\.js$/.test(script)) throw new Error(`not a script of the engine: ${script}`);
(self as unknown as { importScripts: (path: string) => void }).importScripts(script);
