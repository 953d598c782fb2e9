import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import styles from './dashboard.module.css'

use([AriaComponent, BarChart, GridComponent, LegendComponent, SVGRenderer, TooltipComponent])

interface ChartAsked {
  /** What the picture shows, for those who do not see it. */
  readonly label: string
  readonly option: EChartsCoreOption
  /** In pixels. */
  readonly height: number
}

/** A chart; it follows the width of its place. */
export default function Chart({ label, option, height }: ChartAsked) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    const chart = init(element, undefined, { renderer: 'svg' })
    chart.setOption(option)
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(element)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [option])
  return <div ref={place} role="img" aria-label={label} className={styles['chart']} style={{ height }} />
}
