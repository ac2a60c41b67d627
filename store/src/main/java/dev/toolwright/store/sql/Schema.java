package dev.toolwright.store.sql;

/**
 * The tables that a part of the program needs.
 *
 * @param folder on the class path; has a folder {@code sqlite} and a folder {@code postgresql} with Flyway's
 *     {@code V1__what_it_brings.sql} and so on, the same versions in both
 * @param version of the newest script: a database that has it is opened without looking at the scripts
 */
public record Schema(String folder, int version) {}
