/**
 * Providers as a document describes them, before a catalogue has given them their ids and names. Entry type:
 * {@link dev.toolwright.catalog.draft.ProviderDraft}.
 */
@NullMarked
package dev.toolwright.catalog.draft;

import org.jspecify.annotations.NullMarked;
