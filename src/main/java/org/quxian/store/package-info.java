/**
 * Observations and all they refer to, kept in SQL: H2 in a folder by default, PostgreSQL by URL; the only user of
 * java.sql.
 */
@NullMarked
package org.quxian.store;

import org.jspecify.annotations.NullMarked;
