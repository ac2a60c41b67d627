/**
 * The built-in APIs as this program uses them: {@link dev.toolwright.cli.hub.BuiltInApis} imports their documents like any
 * others and starts their service when a call needs it.
 */
@NullMarked
package dev.toolwright.cli.hub;

import org.jspecify.annotations.NullMarked;
