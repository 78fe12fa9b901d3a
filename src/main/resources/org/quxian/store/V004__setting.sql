-- What the store is told once for everybody who opens it. The same SQL runs on H2 and on PostgreSQL.

CREATE TABLE IF NOT EXISTS setting (
    name VARCHAR NOT NULL,
    content VARCHAR NOT NULL,
    CONSTRAINT setting_key PRIMARY KEY (name)
);
