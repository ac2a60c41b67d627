/**
 * The library's front door: {@link dev.toolwright.Toolwright} puts the parts together and hands work to them. It reads no file
 * and no environment: what it needs is in its {@link dev.toolwright.Settings}.
 */
@NullMarked
package dev.toolwright;

import org.jspecify.annotations.NullMarked;
