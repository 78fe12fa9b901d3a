-- Candidates, the log of what was decided on them, lessons, and the earlier forms of documents. The table observation
-- stays what stands. The same SQL runs on H2 and on PostgreSQL; on H2 every statement can be run again.

ALTER TABLE document ADD COLUMN IF NOT EXISTS file_name VARCHAR;

-- A text that was read in anew: the forms it had before, numbered from 1.
CREATE TABLE IF NOT EXISTS earlier_text (
    document VARCHAR NOT NULL,
    number INT NOT NULL,
    content TEXT NOT NULL,
    sha256 VARCHAR NOT NULL,
    read_in_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT earlier_text_key PRIMARY KEY (document, number),
    CONSTRAINT earlier_text_document FOREIGN KEY (document) REFERENCES document (id),
    CONSTRAINT earlier_text_number CHECK (number > 0),
    CONSTRAINT earlier_text_sha256 CHECK (CHAR_LENGTH(sha256) = 64)
);

-- number_to is as in observation. The sentence is empty where nobody noted it: the marks then tell it.
-- A retired candidate is no longer read in its document; last_text is then the earlier text that its places are in, and
-- empty where they are in the document's text as it is.
CREATE TABLE IF NOT EXISTS candidate (
    id VARCHAR NOT NULL,
    area VARCHAR,
    indicator VARCHAR,
    phrase VARCHAR NOT NULL,
    period_kind VARCHAR NOT NULL,
    period_from DATE,
    period_to DATE,
    qualifier VARCHAR NOT NULL,
    number NUMERIC(38, 12) NOT NULL,
    number_scale INT NOT NULL,
    number_to NUMERIC(38, 12),
    number_to_scale INT,
    unit VARCHAR NOT NULL,
    change VARCHAR,
    nature VARCHAR NOT NULL,
    scope VARCHAR NOT NULL,
    subject_zh VARCHAR,
    subject_en VARCHAR,
    reason_zh VARCHAR NOT NULL,
    reason_en VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    reading VARCHAR NOT NULL,
    sentence_start INT,
    sentence_end INT,
    origin VARCHAR NOT NULL,
    retired BOOLEAN NOT NULL,
    last_text INT,
    CONSTRAINT candidate_key PRIMARY KEY (id),
    CONSTRAINT candidate_area FOREIGN KEY (area) REFERENCES area_code (code),
    CONSTRAINT candidate_indicator FOREIGN KEY (indicator) REFERENCES indicator (id),
    CONSTRAINT candidate_unit FOREIGN KEY (unit) REFERENCES unit (symbol),
    CONSTRAINT candidate_document FOREIGN KEY (document) REFERENCES document (id),
    CONSTRAINT candidate_last_text FOREIGN KEY (document, last_text) REFERENCES earlier_text (document, number),
    CONSTRAINT candidate_period_kind CHECK (period_kind IN
        ('AS_OF', 'SPAN', 'SINCE', 'YEAR', 'QUARTER', 'MONTH', 'UNSTATED')),
    CONSTRAINT candidate_period_from CHECK ((period_from IS NULL) = (period_kind IN ('AS_OF', 'UNSTATED'))),
    CONSTRAINT candidate_period_to CHECK ((period_to IS NULL) = (period_kind IN ('SINCE', 'UNSTATED'))),
    CONSTRAINT candidate_period_order CHECK (period_to >= period_from),
    CONSTRAINT candidate_qualifier CHECK (qualifier IN ('EXACT', 'ABOUT', 'NEARLY', 'OVER', 'UNDER', 'RANGE')),
    CONSTRAINT candidate_number CHECK (number >= 0),
    CONSTRAINT candidate_range CHECK ((number_to IS NULL) = (qualifier NOT IN ('RANGE', 'OVER', 'ABOUT'))),
    CONSTRAINT candidate_range_scale CHECK ((number_to IS NULL) = (number_to_scale IS NULL)),
    CONSTRAINT candidate_range_order CHECK (number_to > number),
    CONSTRAINT candidate_change CHECK (change IN ('UP', 'DOWN')),
    CONSTRAINT candidate_nature CHECK (nature IN ('ACTUAL', 'FORECAST', 'TARGET')),
    CONSTRAINT candidate_scope CHECK (scope IN ('AREA', 'ORGANISATION', 'PERSON')),
    CONSTRAINT candidate_subject CHECK
        ((subject_zh IS NULL) = (subject_en IS NULL) AND (scope = 'AREA' OR subject_zh IS NOT NULL)),
    CONSTRAINT candidate_reading CHECK (reading IN ('NUMBER', 'WORDS', 'COUNTED')),
    CONSTRAINT candidate_sentence CHECK ((sentence_start IS NULL) = (sentence_end IS NULL)),
    CONSTRAINT candidate_sentence_start CHECK (sentence_start >= 0),
    CONSTRAINT candidate_sentence_order CHECK (sentence_end > sentence_start),
    CONSTRAINT candidate_retired CHECK (retired OR last_text IS NULL),
    CONSTRAINT candidate_origin CHECK (origin IN ('READER', 'PERSON'))
);

-- As observation_span.
CREATE TABLE IF NOT EXISTS candidate_span (
    candidate VARCHAR NOT NULL,
    position INT NOT NULL,
    span_start INT NOT NULL,
    span_end INT NOT NULL,
    CONSTRAINT candidate_span_key PRIMARY KEY (candidate, position),
    CONSTRAINT candidate_span_candidate FOREIGN KEY (candidate) REFERENCES candidate (id),
    CONSTRAINT candidate_span_start CHECK (span_start >= 0),
    CONSTRAINT candidate_span_order CHECK (span_end > span_start)
);

-- What was done, one row an entry; rows are only ever added. Entries of one step share the number of its first. What an
-- entry is about stands in candidate (DECIDED), document (CLOSED, READ), other_step (UNDONE, REDONE), named (NAMED) or in
-- the table lesson (LEARNED). Verdict, claim, why and note are those of decisions.
CREATE TABLE IF NOT EXISTS review_log (
    entry BIGINT NOT NULL,
    step BIGINT NOT NULL,
    done_at TIMESTAMP WITH TIME ZONE NOT NULL,
    who VARCHAR NOT NULL,
    act VARCHAR NOT NULL,
    candidate VARCHAR,
    document VARCHAR,
    other_step BIGINT,
    named VARCHAR,
    verdict VARCHAR,
    area VARCHAR,
    indicator VARCHAR,
    phrase VARCHAR,
    period_kind VARCHAR,
    period_from DATE,
    period_to DATE,
    qualifier VARCHAR,
    number NUMERIC(38, 12),
    number_scale INT,
    number_to NUMERIC(38, 12),
    number_to_scale INT,
    unit VARCHAR,
    change VARCHAR,
    nature VARCHAR,
    scope VARCHAR,
    subject_zh VARCHAR,
    subject_en VARCHAR,
    why_zh VARCHAR,
    why_en VARCHAR,
    note_zh VARCHAR,
    note_en VARCHAR,
    CONSTRAINT review_log_key PRIMARY KEY (entry),
    CONSTRAINT review_log_candidate FOREIGN KEY (candidate) REFERENCES candidate (id),
    CONSTRAINT review_log_document FOREIGN KEY (document) REFERENCES document (id),
    CONSTRAINT review_log_other_step FOREIGN KEY (other_step) REFERENCES review_log (entry),
    CONSTRAINT review_log_named FOREIGN KEY (named) REFERENCES indicator (id),
    CONSTRAINT review_log_area FOREIGN KEY (area) REFERENCES area_code (code),
    CONSTRAINT review_log_indicator FOREIGN KEY (indicator) REFERENCES indicator (id),
    CONSTRAINT review_log_unit FOREIGN KEY (unit) REFERENCES unit (symbol),
    CONSTRAINT review_log_entry CHECK (entry > 0),
    CONSTRAINT review_log_order CHECK (step <= entry),
    CONSTRAINT review_log_act CHECK (act IN
        ('DECIDED', 'CLOSED', 'UNDONE', 'REDONE', 'READ', 'NAMED', 'LEARNED')),
    CONSTRAINT review_log_about_candidate CHECK ((candidate IS NOT NULL) = (act = 'DECIDED')),
    CONSTRAINT review_log_about_document CHECK ((document IS NOT NULL) = (act IN ('CLOSED', 'READ'))),
    CONSTRAINT review_log_about_step CHECK ((other_step IS NOT NULL) = (act IN ('UNDONE', 'REDONE'))),
    CONSTRAINT review_log_about_indicator CHECK ((named IS NOT NULL) = (act = 'NAMED')),
    CONSTRAINT review_log_decision CHECK
        ((verdict IS NOT NULL) = (act = 'DECIDED')
            AND (phrase IS NOT NULL) = (act = 'DECIDED')
            AND (period_kind IS NOT NULL) = (act = 'DECIDED')
            AND (qualifier IS NOT NULL) = (act = 'DECIDED')
            AND (number IS NOT NULL) = (act = 'DECIDED')
            AND (number_scale IS NOT NULL) = (act = 'DECIDED')
            AND (unit IS NOT NULL) = (act = 'DECIDED')
            AND (nature IS NOT NULL) = (act = 'DECIDED')
            AND (scope IS NOT NULL) = (act = 'DECIDED')),
    CONSTRAINT review_log_verdict CHECK (verdict IN ('ACCEPTED', 'CORRECTED', 'REJECTED', 'IN_DOUBT')),
    CONSTRAINT review_log_complete CHECK
        (verdict NOT IN ('ACCEPTED', 'CORRECTED') OR (area IS NOT NULL AND indicator IS NOT NULL)),
    CONSTRAINT review_log_period_kind CHECK (period_kind IN
        ('AS_OF', 'SPAN', 'SINCE', 'YEAR', 'QUARTER', 'MONTH', 'UNSTATED')),
    CONSTRAINT review_log_period_from CHECK ((period_from IS NULL) = (period_kind IN ('AS_OF', 'UNSTATED'))),
    CONSTRAINT review_log_period_to CHECK ((period_to IS NULL) = (period_kind IN ('SINCE', 'UNSTATED'))),
    CONSTRAINT review_log_period_order CHECK (period_to >= period_from),
    CONSTRAINT review_log_qualifier CHECK (qualifier IN ('EXACT', 'ABOUT', 'NEARLY', 'OVER', 'UNDER', 'RANGE')),
    CONSTRAINT review_log_number CHECK (number >= 0),
    CONSTRAINT review_log_range CHECK ((number_to IS NULL) = (qualifier NOT IN ('RANGE', 'OVER', 'ABOUT'))),
    CONSTRAINT review_log_range_scale CHECK ((number_to IS NULL) = (number_to_scale IS NULL)),
    CONSTRAINT review_log_range_order CHECK (number_to > number),
    CONSTRAINT review_log_change CHECK (change IN ('UP', 'DOWN')),
    CONSTRAINT review_log_nature CHECK (nature IN ('ACTUAL', 'FORECAST', 'TARGET')),
    CONSTRAINT review_log_scope CHECK (scope IN ('AREA', 'ORGANISATION', 'PERSON')),
    CONSTRAINT review_log_subject CHECK
        ((subject_zh IS NULL) = (subject_en IS NULL) AND (scope = 'AREA' OR subject_zh IS NOT NULL)),
    CONSTRAINT review_log_why CHECK ((why_zh IS NULL) = (why_en IS NULL)),
    CONSTRAINT review_log_note CHECK ((note_zh IS NULL) = (note_en IS NULL))
);

-- What an entry of the log taught the reader of texts. place, qualifier, meaning and example are those of a qualifier word.
CREATE TABLE IF NOT EXISTS lesson (
    entry BIGINT NOT NULL,
    kind VARCHAR NOT NULL,
    word VARCHAR NOT NULL,
    indicator VARCHAR,
    unit VARCHAR,
    place VARCHAR,
    qualifier VARCHAR,
    meaning VARCHAR,
    example_zh VARCHAR,
    example_en VARCHAR,
    CONSTRAINT lesson_key PRIMARY KEY (entry),
    CONSTRAINT lesson_entry FOREIGN KEY (entry) REFERENCES review_log (entry),
    CONSTRAINT lesson_indicator FOREIGN KEY (indicator) REFERENCES indicator (id),
    CONSTRAINT lesson_unit FOREIGN KEY (unit) REFERENCES unit (symbol),
    CONSTRAINT lesson_kind CHECK (kind IN ('SYNONYM', 'VETO', 'UNIT_WORD', 'QUALIFYING')),
    CONSTRAINT lesson_about_indicator CHECK ((indicator IS NOT NULL) = (kind = 'SYNONYM')),
    CONSTRAINT lesson_about_unit CHECK ((unit IS NOT NULL) = (kind = 'UNIT_WORD')),
    CONSTRAINT lesson_qualifying CHECK
        ((place IS NOT NULL) = (kind = 'QUALIFYING')
            AND (qualifier IS NOT NULL) = (kind = 'QUALIFYING')
            AND (meaning IS NOT NULL) = (kind = 'QUALIFYING')
            AND (example_zh IS NOT NULL) = (kind = 'QUALIFYING')
            AND (example_en IS NOT NULL) = (kind = 'QUALIFYING')),
    CONSTRAINT lesson_place CHECK (place IN ('before', 'inside', 'after')),
    CONSTRAINT lesson_qualifier CHECK (qualifier IN ('EXACT', 'ABOUT', 'NEARLY', 'OVER', 'UNDER', 'RANGE'))
);

-- What an earlier version of the program filled in: every figure was entered by hand and is in the log as it stands.
INSERT INTO candidate (id, area, indicator, phrase, period_kind, period_from, period_to, qualifier, number, number_scale,
        number_to, number_to_scale, unit, change, nature, scope, subject_zh, subject_en, reason_zh, reason_en, document,
        reading, origin, retired)
    SELECT o.id, o.area, o.indicator, i.name_zh, o.period_kind, o.period_from, o.period_to, o.qualifier, o.number,
            o.number_scale, o.number_to, o.number_to_scale, i.unit, o.change, o.nature, o.scope, o.subject_zh,
            o.subject_en, '由早先版本的程序录入', 'Entered by an earlier version of the program', o.document, o.reading,
            'PERSON', FALSE
        FROM observation o JOIN indicator i ON i.id = o.indicator
        WHERE NOT EXISTS (SELECT 1 FROM candidate c WHERE c.id = o.id);
INSERT INTO candidate_span (candidate, position, span_start, span_end)
    SELECT s.observation, s.position, s.span_start, s.span_end FROM observation_span s
        WHERE NOT EXISTS (SELECT 1 FROM candidate_span c WHERE c.candidate = s.observation AND c.position = s.position);
INSERT INTO review_log (entry, step, done_at, who, act, document)
    SELECT ROW_NUMBER() OVER (ORDER BY d.position, d.id), ROW_NUMBER() OVER (ORDER BY d.position, d.id), d.read_in_at,
            'Quxian', 'READ', d.id
        FROM document d
        WHERE NOT EXISTS (SELECT 1 FROM review_log);
INSERT INTO review_log (entry, step, done_at, who, act, candidate, verdict, area, indicator, phrase, period_kind,
        period_from, period_to, qualifier, number, number_scale, number_to, number_to_scale, unit, change, nature, scope,
        subject_zh, subject_en, note_zh, note_en)
    SELECT (SELECT COUNT(*) FROM document) + ROW_NUMBER() OVER (ORDER BY o.document, o.id),
            (SELECT COUNT(*) FROM document) + 1, d.read_in_at, 'Quxian', 'DECIDED', o.id, o.review, o.area, o.indicator,
            i.name_zh, o.period_kind, o.period_from, o.period_to, o.qualifier, o.number, o.number_scale, o.number_to,
            o.number_to_scale, i.unit, o.change, o.nature, o.scope, o.subject_zh, o.subject_en, o.note_zh, o.note_en
        FROM observation o JOIN indicator i ON i.id = o.indicator JOIN document d ON d.id = o.document
        WHERE o.review <> 'PENDING' AND NOT EXISTS (SELECT 1 FROM review_log WHERE act = 'DECIDED');

-- From now on a figure that nobody let stand is a candidate only, and figures are ordered by where they stand.
DELETE FROM observation_span WHERE observation IN
    (SELECT id FROM observation WHERE review NOT IN ('ACCEPTED', 'CORRECTED'));
DELETE FROM observation WHERE review NOT IN ('ACCEPTED', 'CORRECTED');
ALTER TABLE observation DROP CONSTRAINT IF EXISTS observation_review;
ALTER TABLE observation ADD CONSTRAINT observation_review CHECK (review IN ('ACCEPTED', 'CORRECTED'));
ALTER TABLE observation DROP CONSTRAINT IF EXISTS observation_candidate;
ALTER TABLE observation ADD CONSTRAINT observation_candidate FOREIGN KEY (id) REFERENCES candidate (id);
ALTER TABLE observation DROP COLUMN IF EXISTS position;
