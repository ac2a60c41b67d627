/** What the catalogue costs at several sizes, beside plain Lucene: {@code scripts/catalog-benchmark}. */
@NullMarked
package dev.toolwright.benchmarks.catalog;

import org.jspecify.annotations.NullMarked;
