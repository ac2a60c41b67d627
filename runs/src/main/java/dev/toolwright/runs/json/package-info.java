/**
 * How runs write JSON: {@link dev.toolwright.runs.json.JsonOutput} for our own files,
 * {@link dev.toolwright.runs.json.PythonJson} byte for byte as Python does.
 */
@NullMarked
package dev.toolwright.runs.json;

import org.jspecify.annotations.NullMarked;
