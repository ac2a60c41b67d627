/** Databases as files: what is opened, what is refused, and what full disks and second processes do to them. */
@NullMarked
package dev.toolwright.store.sql;

import org.jspecify.annotations.NullMarked;
