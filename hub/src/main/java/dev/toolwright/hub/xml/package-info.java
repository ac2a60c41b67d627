/** XML documents asked and reshaped: {@link dev.toolwright.hub.xml.Xml}. */
@NullMarked
package dev.toolwright.hub.xml;

import org.jspecify.annotations.NullMarked;
