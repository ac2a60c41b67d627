/** Gorilla's lists of library calls. Entry type: {@link dev.toolwright.catalog.gorilla.GorillaReader}. */
@NullMarked
package dev.toolwright.catalog.gorilla;

import org.jspecify.annotations.NullMarked;
