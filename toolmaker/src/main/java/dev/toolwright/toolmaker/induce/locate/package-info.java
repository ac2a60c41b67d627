/** Where in questions values are written: {@link dev.toolwright.toolmaker.induce.locate.Locator}. */
@NullMarked
package dev.toolwright.toolmaker.induce.locate;

import org.jspecify.annotations.NullMarked;
