/**
 * The worker that DuckDB runs in. Its module comes packed (hosts differ in what they compress and how large a file
 * they take) and is unpacked here, before DuckDB's own script asks for it; after that nothing in here reaches a
 * network, whatever a query says and whether or not the host sends a policy with this file. The script's address
 * and the module's size unpacked come in the worker's own address.
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

/**
 * In place of XMLHttpRequest, which DuckDB asks files of other hosts with. It answers, with 403 and nothing: an
 * exception would go through WebAssembly, which leaves the engine broken.
 */
class RefusedRequest {
  readonly status = 403;
  readonly statusText = 'refused';
  readonly response = new ArrayBuffer(0);
  responseType = '';
  open(): void {}
  setRequestHeader(): void {}
  getResponseHeader(): null {
    return null;
  }
  getAllResponseHeaders(): string {
    return '';
  }
  send(): void {}
}

/** Tells the page what DuckDB's script keeps to itself: it waits for ever for a module that does not come. */
self.addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});

let isModuleAsked = false;
self.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (isModuleAsked || !address.endsWith('.wasm.bin')) throw new Error(`refused to fetch ${address}`);
  isModuleAsked = true;
  return fetchAsGiven(input, init).then(unpacked);
};
Object.assign(self, { XMLHttpRequest: RefusedRequest });

if (!/^\/engine\/[\w.-]+\.js$/.test(script)) throw new Error(`not a script of the engine: ${script}`);
try {
  (self as unknown as { importScripts: (path: string) => void }).importScripts(script);
} catch (error) {
  throw new Error(`${script}: ${String(error)}`);
}
for (const name of ['importScripts', 'Worker', 'WebSocket', 'EventSource', 'WebTransport'])
  Object.defineProperty(self, name, { value: undefined });
