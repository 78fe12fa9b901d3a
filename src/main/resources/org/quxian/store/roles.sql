-- Roles for a Quxian store that several people share on a PostgreSQL server. Run it in the database of the store, as its
-- owner or a superuser, once the program has made the tables, and again after an upgrade of the program has changed them:
--
--     quxian roles | psql -d quxian
--
-- It makes two roles that nobody logs in as; people are given one of them:
--
--     CREATE ROLE wang LOGIN PASSWORD '…' IN ROLE quxian_editor;
--     CREATE ROLE li LOGIN PASSWORD '…' IN ROLE quxian_reader;
--
-- quxian_reader looks at everything. quxian_editor also reads in documents and decides on figures. Neither can change or
-- delete a line of the log, nor can the owner by mistake. Everything here can be run again.

BEGIN;

SET LOCAL search_path TO quxian;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'quxian_reader') THEN
        CREATE ROLE quxian_reader NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'quxian_editor') THEN
        CREATE ROLE quxian_editor NOLOGIN;
    END IF;
END
$$;

REVOKE ALL ON SCHEMA quxian FROM PUBLIC, quxian_reader, quxian_editor;
REVOKE ALL ON ALL TABLES IN SCHEMA quxian FROM PUBLIC, quxian_reader, quxian_editor;

GRANT USAGE ON SCHEMA quxian TO quxian_reader, quxian_editor;
GRANT SELECT ON ALL TABLES IN SCHEMA quxian TO quxian_reader, quxian_editor;

-- What the program fills in once stays as it is; what is only ever added to is not changed; the rest is both.
DO $$
DECLARE
    name TEXT;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'quxian' LOOP
        IF name IN ('migration', 'filling', 'theme', 'unit', 'area', 'area_code', 'area_successor', 'setting') THEN
            CONTINUE;
        ELSIF name IN ('review_log', 'lesson', 'earlier_text', 'indicator', 'indicator_synonym') THEN
            EXECUTE format('GRANT INSERT ON quxian.%I TO quxian_editor', name);
        ELSE
            EXECUTE format('GRANT INSERT, UPDATE, DELETE ON quxian.%I TO quxian_editor', name);
        END IF;
    END LOOP;
END
$$;

-- Grants do not bind the owner of a table; this does.
CREATE OR REPLACE FUNCTION quxian.refuse_change() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of quxian.% are only ever added', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

DROP TRIGGER IF EXISTS review_log_only_grows ON quxian.review_log;
CREATE TRIGGER review_log_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON quxian.review_log
    FOR EACH STATEMENT EXECUTE FUNCTION quxian.refuse_change();
DROP TRIGGER IF EXISTS lesson_only_grows ON quxian.lesson;
CREATE TRIGGER lesson_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON quxian.lesson
    FOR EACH STATEMENT EXECUTE FUNCTION quxian.refuse_change();

COMMIT;
