import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { nextFrame } from '../next-frame.ts';

/** Tones of the peer's classes; their number is all that matters here. */
const TONES = ['#fff3d6', '#f6cf7a', '#d99a2b', '#96611a', '#53330f'];

let layer: L.GeoJSON;

const tone = (id: unknown, shift: number): L.PathOptions => ({
  color: '#fff',
  weight: 1,
  fillOpacity: 1,
  fillColor: TONES[(String(id).charCodeAt(4) + shift) % TONES.length] ?? '#fff',
});

/** What a plain page does for the same map: Leaflet draws the site's own shapes, a card opens on a click. */
const peer = {
  /** Milliseconds from the shapes' arrival to the frame with the map. */
  async draw(shapes: string, object: string): Promise<number> {
    const topology = (await (await fetch(shapes)).json()) as Topology<Record<string, GeometryCollection>>;
    const box = document.createElement('div');
    box.style.height = '600px';
    document.body.replaceChildren(box);
    const started = performance.now();
    const shape = topology.objects[object];
    if (!shape) throw new Error(`no object in ${shapes}: ${object}`);
    layer = L.geoJSON(feature(topology, shape), {
      style: (one) => tone(one?.id, 0),
      onEachFeature: (one, path) => path.bindPopup(String(one.id)),
    });
    layer.addTo(L.map(box, { attributionControl: false }).fitBounds(layer.getBounds(), { animate: false }));
    await nextFrame();
    return performance.now() - started;
  },
  /** Milliseconds until the frame with the shapes in other tones. */
  async recolour(shift: number): Promise<number> {
    const started = performance.now();
    layer.setStyle((one) => tone(one?.id, shift));
    await nextFrame();
    return performance.now() - started;
  },
};

export type Peer = typeof peer;
Object.assign(globalThis, { peer });
