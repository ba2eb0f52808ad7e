/**
 * Draws the front page's plate from the shipped map, once: `node client/screens/home/plate/make.mjs`.
 * The page then needs neither the map nor a projection.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { geoConicConformal, geoGraticule, geoIdentity, geoPath } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'

const WIDTH = 720
const HEIGHT = 760
const at = path => new URL(path, import.meta.url)
const map = JSON.parse(readFileSync(at('../../../../shared/content/map/theatre.topojson'), 'utf8'))
const { regions, context, lakes, rivers, cities, frame } = map.objects
const { rotate, parallels } = frame.geometries[0].properties.projection

const projection = geoConicConformal()
  .rotate(rotate)
  .parallels(parallels)
  .center([-0.6, 52.3])
  .scale(2350)
  .translate([WIDTH / 2, HEIGHT / 2])
const [sx, sy] = map.transform.scale
const [ox, oy] = map.transform.translate

/** Distance of a point from a stretch, in pixels. */
function away([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay]
  const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - ax - share * dx, y - ay - share * dy)
}

/** Which points of a line are needed to draw it to within a pixel (Douglas and Peucker). */
function needed(points, from, to, keep) {
  let farthest = 0
  let split = -1
  for (let i = from + 1; i < to; i++) {
    const distance = away(points[i], points[from], points[to])
    if (distance > farthest) [farthest, split] = [distance, i]
  }
  if (farthest < 0.9) return
  keep.add(split)
  needed(points, from, split, keep)
  needed(points, split, to, keep)
}

/** A quantized position on the plate. */
function place(x, y) {
  return projection([x * sx + ox, y * sy + oy]) ?? [0, 0]
}

/** Projects every arc and thins it once, so that neighbours still share their border. From here on all is flat. */
map.arcs = map.arcs.map(arc => {
  const points = []
  for (const [dx, dy] of arc) {
    const [x, y] = points.at(-1) ?? [0, 0]
    points.push([x + dx, y + dy])
  }
  const placed = points.map(([x, y]) => place(x, y))
  const keep = new Set([0, placed.length - 1])
  needed(placed, 0, placed.length - 1, keep)
  return placed.filter((_, i) => keep.has(i))
})
const cityPlaces = cities.geometries.map(({ properties, coordinates }) => ({ properties, at: place(...coordinates) }))
delete map.transform

const sheet = [
  [0, 0],
  [WIDTH, HEIGHT],
]
const path = geoPath(geoIdentity().clipExtent(sheet)).digits(0)
/** Points that fall on the same pixel as the one before say nothing. */
const thin = d => d.replace(/(M|L)(-?\d+,-?\d+)(?:L\2)+(?=[LMZ]|$)/g, '$1$2').replace(/M-?\d+,-?\d+Z/g, '')
const draw = geometry => thin(path(geometry) ?? '')

const roles = [...new Set(regions.geometries.map(({ properties }) => properties.role))]
const plate = {
  width: WIDTH,
  height: HEIGHT,
  graticule: geoPath(projection.clipExtent(sheet)).digits(0)(geoGraticule().step([5, 5])()),
  context: draw(merge(map, context.geometries)),
  roles: roles.map(role => ({
    role,
    d: draw(
      merge(
        map,
        regions.geometries.filter(({ properties }) => properties.role === role),
      ),
    ),
  })),
  contested: draw(
    merge(
      map,
      regions.geometries.filter(({ properties }) => properties.contested),
    ),
  ),
  inner: draw(mesh(map, regions, (a, b) => a !== b && a.properties.role === b.properties.role)),
  borders: draw(mesh(map, regions, (a, b) => a !== b && a.properties.role !== b.properties.role)),
  coast: draw(mesh(map, regions, (a, b) => a === b)),
  lakes: draw(feature(map, lakes)),
  rivers: draw(feature(map, rivers)),
  cities: cityPlaces
    .filter(({ properties }) => properties.kind === 'capital')
    .map(({ properties, at: [x, y] }) => ({ name: properties.name, x: Math.round(x), y: Math.round(y) }))
    .filter(({ x, y }) => x > 10 && x < WIDTH - 60 && y > 10 && y < HEIGHT - 10),
}
writeFileSync(at('./plate.json'), `${JSON.stringify(plate)}\n`)
