import { PDFDocument, type PDFObject } from 'mupdf'

export interface ReadLine {
  text: string
  /** In points from the left and the top. */
  left: number
  top: number
  right: number
  bottom: number
}

export interface ReadTag {
  tag: string
  lang?: string
  alt?: string
  scope?: string
  children: ReadTag[]
}

/** What another program finds in a PDF. */
export interface ReadPdf {
  wasRepaired: boolean
  lang: string
  info: { title: string; author: string; created: string }
  metadata: string
  isMarked: boolean
  /** The lines of each page, spaces as plain ones. */
  pages: ReadLine[][]
  text: string
  tags: ReadTag
  /** Operators that show text, lines or pictures outside of the structure and of artifacts. */
  untagged: string[]
  images: number
  /** Pictures of which parts can be seen through. */
  masked: number
  fontFiles: number
  /** Dictionaries that would make a reader do something: scripts, addresses, programs. */
  actions: number
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const document = new PDFDocument(bytes)
  const root = document.getTrailer().get('Root')
  const info = document.getTrailer().get('Info')
  const places = Array.from({ length: document.countPages() }, (_, place) => place)
  const pages = places.map((place) => linesOf(document, place))
  const objects = Array.from({ length: document.countObjects() - 1 }, (_, number) => document.newIndirect(number + 1))
  return {
    wasRepaired: document.wasRepaired(),
    lang: root.get('Lang').asString(),
    info: {
      title: info.get('Title').asString(),
      author: info.get('Author').asString(),
      created: info.get('CreationDate').asString(),
    },
    metadata: root.get('Metadata').readStream().asString(),
    isMarked: root.get('MarkInfo', 'Marked').asBoolean(),
    pages,
    text: pages.map((lines) => lines.map(({ text }) => text).join('\n')).join('\n'),
    tags: tagOf(root.get('StructTreeRoot', 'K', 0)),
    untagged: places.flatMap((place) => untaggedOf(document.findPage(place).get('Contents'))),
    images: objects.filter((object) => object.isStream() && named(object, 'Subtype') === 'Image').length,
    masked: objects.filter((object) => object.isStream() && object.get('SMask').isStream()).length,
    actions: objects.filter((object) => object.isDictionary() && acting.some((key) => !object.get(key).isNull()))
      .length,
    fontFiles: objects.filter((object) => object.isDictionary() && !object.get('FontFile2').isNull()).length,
  }
}

const acting = ['JS', 'URI', 'Launch', 'OpenAction', 'AA']

const named = (object: PDFObject, key: string) => {
  const value = object.get(key)
  return value.isName() ? value.asName() : undefined
}

function linesOf(document: PDFDocument, place: number): ReadLine[] {
  const read = document.loadPage(place).toStructuredText('preserve-whitespace').asJSON()
  const { blocks } = JSON.parse(read) as { blocks: { lines?: { text: string; bbox: Box }[] }[] }
  return blocks
    .flatMap(({ lines = [] }) => lines)
    .map(({ text, bbox: { x, y, w, h } }) => ({
      text: text.replace(/\s/gu, ' ').trim(),
      ...{ left: x, top: y, right: x + w, bottom: y + h },
    }))
}

interface Box {
  x: number
  y: number
  w: number
  h: number
}

function tagOf(element: PDFObject): ReadTag {
  const children: ReadTag[] = []
  element.get('K').forEach((child) => {
    if (child.isDictionary() && named(child, 'S')) children.push(tagOf(child))
  })
  const said = (key: string) => (element.get(key).isString() ? element.get(key).asString() : undefined)
  const scope = element.get('A', 'Scope')
  return {
    tag: named(element, 'S') ?? '',
    children,
    ...{ lang: said('Lang'), alt: said('Alt'), scope: scope.isName() ? scope.asName() : undefined },
  }
}

/** Walks the operators of a page; what is shown has to stand between a mark and its end. */
function untaggedOf(contents: PDFObject): string[] {
  const marks: boolean[] = []
  const wrong: string[] = []
  const stream = contents
    .readStream()
    .asString()
    .replace(/<<\n([\s\S]*?)\n>>/g, (_, inner: string) => inner.replaceAll('\n', ' '))
  for (const line of stream.split('\n')) {
    if (/ (BDC|BMC)$/.test(line)) marks.push(/^\/Artifact|\/MCID \d/.test(line))
    else if (line === 'EMC') marks.pop()
    else if (/(^| )(TJ|Tj|S|f|B|Do)$/.test(line) && !marks.includes(true)) wrong.push(line)
  }
  return wrong
}

/** All elements of that kind, in the order in which they are read. */
export function findTags({ tags }: ReadPdf, tag: string): ReadTag[] {
  const all = (from: ReadTag): ReadTag[] => [from, ...from.children.flatMap(all)]
  return all(tags).filter((each) => each.tag === tag)
}
