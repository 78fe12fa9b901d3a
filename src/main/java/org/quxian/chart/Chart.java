package org.quxian.chart;

/** One chart, of any kind. */
public sealed interface Chart extends Picture
        permits RankedBar, GroupedBar, Progress, Dumbbell, TrendLine, SmallMultiples, Donut, Choropleth, Scorecard {}
