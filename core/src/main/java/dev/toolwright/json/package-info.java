/**
 * How JSON looks in the files and protocols of the reference systems, which are Python's:
 * {@link dev.toolwright.json.PythonText}.
 */
@NullMarked
package dev.toolwright.json;

import org.jspecify.annotations.NullMarked;
