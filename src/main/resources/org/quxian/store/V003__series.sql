-- Statistical series, packed. The same SQL runs on H2 and on PostgreSQL; on H2 every statement can be run again.
--
-- Areas and indicators have numbers here, by which the packed bytes name them; a number is never given twice.

CREATE TABLE IF NOT EXISTS series_area (
    number INT NOT NULL,
    code VARCHAR NOT NULL,
    CONSTRAINT series_area_key PRIMARY KEY (number),
    CONSTRAINT series_area_once UNIQUE (code),
    CONSTRAINT series_area_code FOREIGN KEY (code) REFERENCES area_code (code),
    CONSTRAINT series_area_number CHECK (number >= 0)
);

-- Scale and whole are the digits behind and before the point that its values need; periods are counted by the frequency.
CREATE TABLE IF NOT EXISTS series_indicator (
    number INT NOT NULL,
    code VARCHAR NOT NULL,
    frequency VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    scale INT NOT NULL,
    whole INT NOT NULL,
    first_period INT NOT NULL,
    last_period INT NOT NULL,
    CONSTRAINT series_indicator_key PRIMARY KEY (number),
    CONSTRAINT series_indicator_once UNIQUE (code, frequency),
    CONSTRAINT series_indicator_number CHECK (number >= 0),
    CONSTRAINT series_indicator_frequency CHECK (frequency IN ('YEAR', 'QUARTER', 'MONTH', 'DAY')),
    CONSTRAINT series_indicator_scale CHECK (scale BETWEEN 0 AND 12),
    CONSTRAINT series_indicator_digits CHECK (whole >= 0 AND whole + scale <= 18),
    CONSTRAINT series_indicator_periods CHECK (last_period >= first_period)
);

-- Where points come from; every import adds at least one.
CREATE TABLE IF NOT EXISTS series_origin (
    number INT NOT NULL,
    words VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    read_in_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT series_origin_key PRIMARY KEY (number),
    CONSTRAINT series_origin_number CHECK (number > 0)
);

-- The points themselves: those of one indicator, 64 areas and 128 periods to a row. The key is made of the three.
CREATE TABLE IF NOT EXISTS series_tile (
    tile BIGINT NOT NULL,
    content BYTEA NOT NULL,
    CONSTRAINT series_tile_key PRIMARY KEY (tile)
);

-- What an area has of each indicator, last points included; it follows from the tiles.
CREATE TABLE IF NOT EXISTS series_extent (
    area INT NOT NULL,
    content BYTEA NOT NULL,
    CONSTRAINT series_extent_key PRIMARY KEY (area)
);
