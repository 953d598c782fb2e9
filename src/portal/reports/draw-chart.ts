import type { EChartsCoreOption } from 'echarts/core'

export interface ChartSize {
  readonly width: number
  readonly height: number
}

const drawn = new Map<string, string>()
const most = 200

/**
 * A chart as SVG without a browser: colours are those of the page (`var(--pine)`), so that it follows light and dark; it holds
 * no style of its own, which the pages forbid. The same chart is drawn once.
 */
export async function drawChart(option: EChartsCoreOption, { width, height }: ChartSize): Promise<string> {
  const key = JSON.stringify([option, width, height])
  const known = drawn.get(key)
  if (known !== undefined) return known
  const { init } = await chartMaker()
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption({ animation: false, ...option })
  const svg = withoutStyles(chart.renderToSVGString())
  chart.dispose()
  if (drawn.size >= most) drawn.clear()
  drawn.set(key, svg)
  return svg
}

/** The size is the figure's, which grows with the page; fonts are the page's. */
const withoutStyles = (svg: string): string =>
  svg
    .replaceAll(/<style\b[\s\S]*?<\/style>/g, '')
    .replaceAll(/ (?:style|class|ecmeta_\w+|pointer-events|baseProfile|version|xmlns:xlink)="[^"]*"/g, '')
    .replace(/<svg width="\d+" height="\d+"/, '<svg role="presentation" aria-hidden="true" focusable="false"')
    .replaceAll(/\n+/g, '')

let maker: Promise<{ readonly init: typeof import('echarts/core').init }> | undefined

/** Loaded with the first chart that is drawn. */
const chartMaker = () =>
  (maker ??= Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]).then(([{ init, use }, { BarChart }, { GridComponent, LegendComponent }, { SVGRenderer }]) => {
    use([BarChart, GridComponent, LegendComponent, SVGRenderer])
    return { init }
  }))
