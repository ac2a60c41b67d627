/**
 * SQL databases: {@link dev.toolwright.store.sql.Database} runs work in transactions on SQLite or PostgreSQL, and brings the
 * tables to the newest version when it is opened. The statements belong to those who own the tables.
 */
@NullMarked
package dev.toolwright.store.sql;

import org.jspecify.annotations.NullMarked;
