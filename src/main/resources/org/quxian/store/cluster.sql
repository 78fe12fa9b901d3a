-- Tables for statistical series on a ClickHouse cluster, from which a Quxian store reads what is too much for one machine.
-- Run it on every server of the cluster, with the cluster's own name in place of the first quxian behind each Distributed:
--
--     clickhouse-client --multiquery < cluster.sql
--
-- Series are loaded by ClickHouse's own means into quxian.point, which deals them out by area; the names go into the other
-- two tables on every server. A period is a number: a year by itself, quarters and months counted from the year 0
-- (2021-07 is 2021 * 12 + 6), days from 1970-01-01. A value has no point: 8072 is 80.72 where the scale is 2; a point with a
-- status and no value has the least Int64. A point that comes again replaces the one of the lower origin.

CREATE DATABASE IF NOT EXISTS quxian;

CREATE TABLE IF NOT EXISTS quxian.series_indicator
(code String, frequency String, name_zh String, name_en String, unit String, scale UInt8)
ENGINE = ReplacingMergeTree() ORDER BY (code, frequency);

CREATE TABLE IF NOT EXISTS quxian.series_origin
(number UInt32, words String, file String, at DateTime)
ENGINE = ReplacingMergeTree() ORDER BY number;

CREATE TABLE IF NOT EXISTS quxian.point_here
(indicator String, frequency String, area String, period Int32, value Int64, status UInt8, origin UInt32)
ENGINE = ReplacingMergeTree(origin) ORDER BY (indicator, frequency, area, period) SETTINGS index_granularity = 1024;

CREATE TABLE IF NOT EXISTS quxian.point AS quxian.point_here
ENGINE = Distributed(quxian, quxian, point_here, cityHash64(area));

-- The same in the order of areas, kept by ClickHouse itself, for all indicators of one area.
CREATE MATERIALIZED VIEW IF NOT EXISTS quxian.point_by_area_here
ENGINE = ReplacingMergeTree(origin) ORDER BY (area, indicator, frequency, period) SETTINGS index_granularity = 1024
AS SELECT indicator, frequency, area, period, value, status, origin FROM quxian.point_here;

CREATE TABLE IF NOT EXISTS quxian.point_by_area AS quxian.point_here
ENGINE = Distributed(quxian, quxian, point_by_area_here, cityHash64(area));
