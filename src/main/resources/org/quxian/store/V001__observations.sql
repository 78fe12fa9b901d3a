-- Observations with everything they refer to. The same SQL runs on H2 and on PostgreSQL.
--
-- H2 commits each CREATE TABLE at once, so every statement can be run again after a crash half-way.
-- Words such as 'ACTUAL' are the names of the enum constants in org.quxian.observation.
-- A number stands beside its scale, since 80.70 is not 80.7 and 90076E+3 is not 90076000.
-- The columns called position keep the order in which rows were written.

CREATE TABLE IF NOT EXISTS theme (
    id VARCHAR NOT NULL,
    position INT NOT NULL,
    name_zh VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    question_zh VARCHAR NOT NULL,
    question_en VARCHAR NOT NULL,
    CONSTRAINT theme_key PRIMARY KEY (id)
);

CREATE TABLE IF NOT EXISTS unit (
    symbol VARCHAR NOT NULL,
    position INT NOT NULL,
    name VARCHAR NOT NULL,
    dimension VARCHAR NOT NULL,
    base VARCHAR NOT NULL,
    factor NUMERIC(38, 12) NOT NULL,
    factor_scale INT NOT NULL,
    code_system VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    CONSTRAINT unit_key PRIMARY KEY (symbol),
    CONSTRAINT unit_base FOREIGN KEY (base) REFERENCES unit (symbol),
    CONSTRAINT unit_factor CHECK (factor > 0)
);

CREATE TABLE IF NOT EXISTS indicator (
    id VARCHAR NOT NULL,
    position INT NOT NULL,
    name_zh VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    theme VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    direction VARCHAR NOT NULL,
    charted BOOLEAN NOT NULL,
    CONSTRAINT indicator_key PRIMARY KEY (id),
    CONSTRAINT indicator_theme FOREIGN KEY (theme) REFERENCES theme (id),
    CONSTRAINT indicator_unit FOREIGN KEY (unit) REFERENCES unit (symbol),
    CONSTRAINT indicator_direction CHECK (direction IN ('MORE_IS_BETTER', 'LESS_IS_BETTER', 'NEUTRAL'))
);

CREATE TABLE IF NOT EXISTS indicator_synonym (
    indicator VARCHAR NOT NULL,
    position INT NOT NULL,
    name VARCHAR NOT NULL,
    CONSTRAINT indicator_synonym_key PRIMARY KEY (indicator, position),
    CONSTRAINT indicator_synonym_indicator FOREIGN KEY (indicator) REFERENCES indicator (id)
);

-- A code, which areas of different times can share.
CREATE TABLE IF NOT EXISTS area_code (
    code VARCHAR NOT NULL,
    CONSTRAINT area_code_key PRIMARY KEY (code)
);

-- lived_from is 0001-01-01 where the area is older than the records.
CREATE TABLE IF NOT EXISTS area (
    code VARCHAR NOT NULL,
    lived_from DATE NOT NULL,
    lived_until DATE,
    position INT NOT NULL,
    name_zh VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    short_name_zh VARCHAR NOT NULL,
    short_name_en VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    parent VARCHAR,
    population BIGINT,
    area_km2 NUMERIC(38, 12),
    area_km2_scale INT,
    CONSTRAINT area_key PRIMARY KEY (code, lived_from),
    CONSTRAINT area_area_code FOREIGN KEY (code) REFERENCES area_code (code),
    CONSTRAINT area_parent FOREIGN KEY (parent) REFERENCES area_code (code),
    CONSTRAINT area_lifetime CHECK (lived_until > lived_from),
    CONSTRAINT area_kind CHECK (kind IN
        ('MUNICIPALITY', 'DISTRICT', 'CITY', 'COUNTY', 'AUTONOMOUS_COUNTY', 'ZONE')),
    CONSTRAINT area_population CHECK (population >= 0),
    CONSTRAINT area_size CHECK (area_km2 > 0),
    CONSTRAINT area_size_scale CHECK ((area_km2 IS NULL) = (area_km2_scale IS NULL))
);

CREATE TABLE IF NOT EXISTS area_successor (
    code VARCHAR NOT NULL,
    lived_from DATE NOT NULL,
    position INT NOT NULL,
    successor VARCHAR NOT NULL,
    CONSTRAINT area_successor_key PRIMARY KEY (code, lived_from, position),
    CONSTRAINT area_successor_area FOREIGN KEY (code, lived_from) REFERENCES area (code, lived_from),
    CONSTRAINT area_successor_successor FOREIGN KEY (successor) REFERENCES area_code (code)
);

CREATE TABLE IF NOT EXISTS document (
    id VARCHAR NOT NULL,
    position INT NOT NULL,
    title_zh VARCHAR NOT NULL,
    title_en VARCHAR NOT NULL,
    publisher_zh VARCHAR,
    publisher_en VARCHAR,
    published DATE,
    content TEXT NOT NULL,
    sha256 VARCHAR NOT NULL,
    read_in_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT document_key PRIMARY KEY (id),
    CONSTRAINT document_publisher CHECK ((publisher_zh IS NULL) = (publisher_en IS NULL)),
    CONSTRAINT document_sha256 CHECK (CHAR_LENGTH(sha256) = 64)
);

-- number_to is the upper end of a range, the next step above an OVER or ABOUT number, and empty for other quantities.
CREATE TABLE IF NOT EXISTS observation (
    id VARCHAR NOT NULL,
    position INT NOT NULL,
    area VARCHAR NOT NULL,
    indicator VARCHAR NOT NULL,
    period_kind VARCHAR NOT NULL,
    period_from DATE,
    period_to DATE,
    qualifier VARCHAR NOT NULL,
    number NUMERIC(38, 12) NOT NULL,
    number_scale INT NOT NULL,
    number_to NUMERIC(38, 12),
    number_to_scale INT,
    change VARCHAR,
    nature VARCHAR NOT NULL,
    scope VARCHAR NOT NULL,
    subject_zh VARCHAR,
    subject_en VARCHAR,
    document VARCHAR NOT NULL,
    reading VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    note_zh VARCHAR,
    note_en VARCHAR,
    CONSTRAINT observation_key PRIMARY KEY (id),
    CONSTRAINT observation_area FOREIGN KEY (area) REFERENCES area_code (code),
    CONSTRAINT observation_indicator FOREIGN KEY (indicator) REFERENCES indicator (id),
    CONSTRAINT observation_document FOREIGN KEY (document) REFERENCES document (id),
    CONSTRAINT observation_period_kind CHECK (period_kind IN
        ('AS_OF', 'SPAN', 'SINCE', 'YEAR', 'QUARTER', 'MONTH', 'UNSTATED')),
    CONSTRAINT observation_period_from CHECK
        ((period_from IS NULL) = (period_kind IN ('AS_OF', 'UNSTATED'))),
    CONSTRAINT observation_period_to CHECK
        ((period_to IS NULL) = (period_kind IN ('SINCE', 'UNSTATED'))),
    CONSTRAINT observation_period_order CHECK (period_to >= period_from),
    CONSTRAINT observation_qualifier CHECK (qualifier IN ('EXACT', 'ABOUT', 'NEARLY', 'OVER', 'UNDER', 'RANGE')),
    CONSTRAINT observation_number CHECK (number >= 0),
    CONSTRAINT observation_range CHECK
        ((number_to IS NULL) = (qualifier NOT IN ('RANGE', 'OVER', 'ABOUT'))),
    CONSTRAINT observation_range_scale CHECK ((number_to IS NULL) = (number_to_scale IS NULL)),
    CONSTRAINT observation_range_order CHECK (number_to > number),
    CONSTRAINT observation_change CHECK (change IN ('UP', 'DOWN')),
    CONSTRAINT observation_nature CHECK (nature IN ('ACTUAL', 'FORECAST', 'TARGET')),
    CONSTRAINT observation_scope CHECK (scope IN ('AREA', 'ORGANISATION', 'PERSON')),
    CONSTRAINT observation_subject CHECK
        ((subject_zh IS NULL) = (subject_en IS NULL) AND (scope = 'AREA' OR subject_zh IS NOT NULL)),
    CONSTRAINT observation_reading CHECK (reading IN ('NUMBER', 'WORDS', 'COUNTED')),
    CONSTRAINT observation_review CHECK (review IN ('PENDING', 'ACCEPTED', 'CORRECTED', 'REJECTED', 'IN_DOUBT')),
    CONSTRAINT observation_note CHECK ((note_zh IS NULL) = (note_en IS NULL))
);

-- The pieces of the document's text that a figure stands in, as Java string indices, the end exclusive.
CREATE TABLE IF NOT EXISTS observation_span (
    observation VARCHAR NOT NULL,
    position INT NOT NULL,
    span_start INT NOT NULL,
    span_end INT NOT NULL,
    CONSTRAINT observation_span_key PRIMARY KEY (observation, position),
    CONSTRAINT observation_span_observation FOREIGN KEY (observation) REFERENCES observation (id),
    CONSTRAINT observation_span_start CHECK (span_start >= 0),
    CONSTRAINT observation_span_order CHECK (span_end > span_start)
);

-- One row once the shipped data is in; written first, so that a second program filling the same store waits, then stops.
CREATE TABLE IF NOT EXISTS filling (
    id INT NOT NULL,
    filled_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT filling_key PRIMARY KEY (id),
    CONSTRAINT filling_once CHECK (id = 1)
);
