/**
 * A process that runs one Python call after another, each in an interpreter of its own: {@link dev.toolwright.worker.Main}.
 * It speaks frames on standard input and output: length (4 bytes, big endian) and that many bytes of JSON.
 */
@NullMarked
package dev.toolwright.worker;

import org.jspecify.annotations.NullMarked;
