import type { ServerBuild } from '@remix-run/node'

type Pattern = { name: string; fits: RegExp }
const known = new WeakMap<object, Pattern[]>()

/** The pattern of the route that an address belongs to, for the log: names what was asked, never of whom. */
export function nameRoute(routes: ServerBuild['routes'], pathname: string): string {
  const patterns = known.get(routes) ?? listPatterns(routes)
  known.set(routes, patterns)
  const path = pathname.replace(/\.data$/, '').replace(/(?<=.)\/$/, '')
  return patterns.find(({ fits }) => fits.test(path))?.name ?? '*'
}

function listPatterns(routes: ServerBuild['routes']): Pattern[] {
  const names = Object.keys(routes)
    .map((id) => pathOf(routes, id))
    .filter((name) => !name.includes('*'))
  const dynamics = (name: string) => name.split('/').filter((part) => part.startsWith(':')).length
  return [...new Set(names)]
    .sort((a, b) => dynamics(a) - dynamics(b))
    .map((name) => ({ name, fits: new RegExp(`^${name.replaceAll('.', '\\.').replace(/:[^/]+/g, '[^/]+')}$`) }))
}

function pathOf(routes: ServerBuild['routes'], id: string): string {
  const parts: string[] = []
  for (let route = routes[id]; route; route = route.parentId ? routes[route.parentId] : undefined)
    if (route.path) parts.unshift(route.path)
  return `/${parts.join('/')}`
}
